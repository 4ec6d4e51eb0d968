// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.report;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.document.Part;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.text.LocalizedText;

/**
 * What all members of a group share.
 *
 * @param attribute the attribute
 * @param value its value
 * @param name what the value is called, where it is a code of a list that is shipped
 */
@Part
public record GroupKey(
        @Size(max = 60) String attribute,
        @Size(max = 300) String value,
        Optional<@TextLength(max = 300) LocalizedText> name) {

    /** Makes a key. */
    public GroupKey {
        Objects.requireNonNull(attribute, "attribute");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(name, "name");
    }
}
