// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.model;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.document.Item;
import lv.vienreiz.document.Part;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.text.LocalizedText;

/**
 * Over what scores are brought together: groups of things, whose measures of groups are reckoned, or groups of groups, which take
 * the mean of each measure.
 *
 * @param id the identity inside the model
 * @param name its name
 * @param by the attributes whose values make a group; one group of all where there are none
 * @param of the grouping whose groups are brought together; single things where there is none
 * @param where the condition on attributes that a member must fulfil
 * @param measures the measures that are reckoned; all where none is named
 */
@Part
public record Grouping(
        @Size(max = 60) String id,
        @TextLength(max = 300) LocalizedText name,
        @Size(max = 10) @Item("attribute") List<@Size(max = 60) String> by,
        Optional<@Size(max = 60) String> of,
        Optional<@Size(max = 60) String> where,
        @Size(max = 200) @Item("measure") List<@Size(max = 60) String> measures) {

    /** Makes a grouping. */
    public Grouping {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(where, "where");
        by = List.copyOf(by);
        measures = List.copyOf(measures);
    }
}
