// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.status;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.casework.CaseState;
import lv.vienreiz.document.Document;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.document.Item;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.rule.KeepsRules;
import lv.vienreiz.rule.Profile;
import lv.vienreiz.text.LocalizedText;

/**
 * A table between an institution's own status vocabulary and the canonical states of a case.
 *
 * @param id the name of the table, lower-case words joined by hyphens
 * @param name what the vocabulary is called
 * @param source where the vocabulary is published
 * @param cut whether the published list is known to be cut, so that there are statuses beyond it
 * @param statuses every status of the vocabulary, as the institution writes it
 * @param rows what each of them means
 * @param untold the canonical states that the vocabulary deliberately cannot tell
 * @param extensions what the document holds beyond this form
 */
@KeepsRules(profile = Profile.P_2019, groups = KeepsRules.Plan.class)
@KeepsRules(profile = Profile.M_2013, groups = KeepsRules.Model.class)
@Document(name = "status-mapping", version = "1.0")
public record StatusMapping(
        @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*") @Size(max = 100)
        String id,

        @TextLength(max = 300) LocalizedText name,
        Optional<@Size(max = 500) String> source,
        boolean cut,
        @Size(min = 1, max = 500) @Item("status") List<@Size(max = 200) String> statuses,
        @Size(max = 500) @Item("row") List<@Valid StatusRow> rows,
        @Size(max = 30) @Item("untoldState") List<CaseState> untold,
        Extensions extensions) {

    /** Makes a status mapping. */
    public StatusMapping {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(extensions, "extensions");
        statuses = List.copyOf(statuses);
        rows = List.copyOf(rows);
        untold = List.copyOf(untold);
    }
}
