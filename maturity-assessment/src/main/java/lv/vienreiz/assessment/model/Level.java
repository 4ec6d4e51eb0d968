// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.model;

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
 * One rung of a ladder. It is reached where all that it requires holds, and all that the levels below require.
 *
 * @param rank its height, from 0
 * @param name its name
 * @param summary what a service is like on this level
 * @param requires names of criteria that must be met and of measures that must have the full score
 * @param ceilings what keeps a service on this level
 */
@Part
public record Level(
        @PositiveOrZero int rank,
        @TextLength(max = 100) LocalizedText name,
        @TextLength(max = 300) LocalizedText summary,
        @Size(max = 200) @Item("requirement") List<@Size(max = 60) String> requires,
        @Size(max = 200) @Item("ceiling") List<@Valid Ceiling> ceilings)
        implements Comparable<Level> {

    /** Makes a level. */
    public Level {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(summary, "summary");
        requires = List.copyOf(requires);
        ceilings = List.copyOf(ceilings);
    }

    /** Orders by height. */
    @Override
    public int compareTo(Level other) {
        return Integer.compare(rank, other.rank);
    }
}
