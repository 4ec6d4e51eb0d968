// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.strategy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.catalog.CodedValue;
import lv.vienreiz.document.Item;
import lv.vienreiz.document.Part;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.text.LocalizedText;

/**
 * A segment of clients (<i>klientu segments</i>, M[129.1]) that a strategy serves.
 *
 * @param segment the segment, by a code list
 * @param name its name, for tables
 * @param uses the channels that serve it
 */
@Part
public record ServedSegment(
        @Valid CodedValue segment,
        Optional<@TextLength(max = 300) LocalizedText> name,
        @Size(max = 50) @Item("use") List<@Valid SegmentUse> uses) {

    /** Makes it. */
    public ServedSegment {
        Objects.requireNonNull(segment, "segment");
        uses = List.copyOf(uses);
    }
}
