// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.onceonly;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.document.Item;
import lv.vienreiz.document.Part;

/**
 * One service of a register, the fields that it delivers of an input, and by what right it is asked.
 *
 * @param service the service by which the register delivers them
 * @param fields the fields to ask for, and no others
 * @param right by what right they are asked for; none where the directory leaves it to whoever asks
 */
@Part
public record FieldSource(
        @Valid RegisterService service,
        @Size(min = 1, max = 50) @Item("field") List<@Size(max = 100) String> fields,
        Optional<@Valid DataRight> right) {

    /** Makes a source. */
    public FieldSource {
        Objects.requireNonNull(service, "service");
        fields = List.copyOf(fields);
    }
}
