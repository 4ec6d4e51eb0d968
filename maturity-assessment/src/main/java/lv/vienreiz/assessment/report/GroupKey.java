// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.report;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import lv.vienreiz.document.Part;

/**
 * What all members of a group share.
 *
 * @param attribute the attribute
 * @param value its value
 */
@Part
public record GroupKey(
        @Size(max = 60) String attribute, @Size(max = 300) String value) {

    /** Makes a key. */
    public GroupKey {
        Objects.requireNonNull(attribute, "attribute");
        Objects.requireNonNull(value, "value");
    }
}
