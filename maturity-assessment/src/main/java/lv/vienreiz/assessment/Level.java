// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import lv.vienreiz.document.Item;
import lv.vienreiz.document.Part;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.text.LocalizedText;

/**
 * One rung of a ladder.
 *
 * @param rank its height, from 0
 * @param name its name
 * @param summary what a service on it is like
 * @param criteria what must hold to reach it; none on the lowest
 * @param ceilings what keeps a service on it
 */
@Part
public record Level(
        @PositiveOrZero int rank,
        @TextLength(max = 100) LocalizedText name,
        @TextLength(max = 300) LocalizedText summary,
        @Size(max = 200) @Item("criterion") List<@Valid Criterion> criteria,
        @Size(max = 200) @Item("ceiling") List<@Valid Ceiling> ceilings)
        implements Comparable<Level> {

    /** Makes a level. */
    public Level {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(summary, "summary");
        criteria = List.copyOf(criteria);
        ceilings = List.copyOf(ceilings);
    }

    /** Orders by height. */
    @Override
    public int compareTo(Level other) {
        return Integer.compare(rank, other.rank);
    }
}
