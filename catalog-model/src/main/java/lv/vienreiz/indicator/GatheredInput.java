// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.indicator;

import java.util.Objects;
import lv.vienreiz.document.Part;

/**
 * How an input that is measured more often than the derived indicator becomes one value of the longer period.
 *
 * @param input the input
 * @param by how its values become one; none where a part of the period has no value
 */
@Part
public record GatheredInput(IndicatorId input, Gathering by) {

    /** Makes it. */
    public GatheredInput {
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(by, "by");
    }
}
