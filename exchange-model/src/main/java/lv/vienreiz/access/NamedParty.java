// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.access;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.document.Part;

/**
 * Somebody who takes part in an access: an institution, an official or system of it, or a register's service.
 *
 * @param id how the journal names it
 * @param name what people call it, where that is known
 */
@Part
public record NamedParty(@Size(min = 1, max = 300) String id, Optional<@Size(max = 300) String> name) {

    /** Makes a party. */
    public NamedParty {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
    }

    /**
     * What to show to people.
     *
     * @return the name, or the id where there is none
     */
    public String shown() {
        return name.orElse(id);
    }
}
