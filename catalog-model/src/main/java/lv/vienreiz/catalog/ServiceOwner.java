// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.document.Part;

/**
 * The owner of a service (<i>pakalpojuma turētājs</i>, M[112]): the institution competent for the function, or a person to
 * whom the task is delegated; it ensures the service and cannot give that away.
 *
 * @param organisation who it is
 * @param delegation by what the task is delegated, where the owner has no competence of its own
 */
@Part
public record ServiceOwner(@Valid Organisation organisation, Optional<@Valid LegalAct> delegation) {

    /** Makes an owner. */
    public ServiceOwner {
        Objects.requireNonNull(organisation, "organisation");
    }

    /**
     * Makes an owner of its own competence.
     *
     * @param organisation who it is
     * @return the owner
     */
    public static ServiceOwner of(Organisation organisation) {
        return new ServiceOwner(organisation, Optional.empty());
    }
}
