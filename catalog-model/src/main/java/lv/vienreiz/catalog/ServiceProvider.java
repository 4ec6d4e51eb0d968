// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import lv.vienreiz.document.Item;
import lv.vienreiz.document.Part;

/**
 * A provider of a service (<i>pakalpojuma sniedzējs</i>, M[117]-[119]): the owner, or another to whom stages are handed.
 *
 * @param organisation who it is
 * @param stages which stages it provides; none means all
 */
@Part
public record ServiceProvider(
        @Valid Organisation organisation,
        @Size(max = 3) @Item("stage") List<ProvisionStage> stages) {

    /** Makes a provider. */
    public ServiceProvider {
        Objects.requireNonNull(organisation, "organisation");
        stages = List.copyOf(stages);
    }
}
