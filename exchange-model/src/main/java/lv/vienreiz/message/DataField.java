// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import lv.vienreiz.document.Part;
import lv.vienreiz.document.PersonalData;

/**
 * One field that a register delivers.
 *
 * @param name the name of the field
 * @param value its value
 */
@Part
public record DataField(
        @Size(max = 100) String name,
        @PersonalData @Size(max = 4000) String value) {

    /** Makes a field. */
    public DataField {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
    }

    /** Tells the name, and hides the value. */
    @Override
    public String toString() {
        return "DataField[" + name + "]";
    }
}
