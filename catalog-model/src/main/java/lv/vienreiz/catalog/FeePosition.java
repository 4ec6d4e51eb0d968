// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog;

import java.util.Objects;
import lv.vienreiz.document.Part;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.text.LocalizedText;

/**
 * Which fee of a description is paid in a step.
 *
 * @param item the item of the fee
 */
@Part
public record FeePosition(@TextLength(max = 300) LocalizedText item) {

    /** Makes it. */
    public FeePosition {
        Objects.requireNonNull(item, "item");
    }
}
