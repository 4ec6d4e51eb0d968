// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.usage;

import java.util.List;

/**
 * How often something happened.
 *
 * @param values a value for each dimension by which it was counted, in their order; a month as {@code 2026-11}
 * @param count how often
 */
public record UsageCount(List<String> values, long count) {

    /** Makes a count. */
    public UsageCount {
        values = List.copyOf(values);
    }
}
