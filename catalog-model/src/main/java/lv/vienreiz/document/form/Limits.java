// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.form;

import java.util.Optional;

/**
 * What a value must keep to.
 *
 * @param minLength the least number of code points
 * @param maxLength the greatest number of code points; {@link Integer#MAX_VALUE} for none
 * @param pattern a regular expression that the whole text matches
 * @param min the least number
 * @param max the greatest number
 * @param minItems the least number of items
 * @param maxItems the greatest number of items; {@link Integer#MAX_VALUE} for none
 */
public record Limits(
        int minLength,
        int maxLength,
        Optional<String> pattern,
        Optional<Long> min,
        Optional<Long> max,
        int minItems,
        int maxItems) {}
