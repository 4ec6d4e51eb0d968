// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.casebook;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.document.Document;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.document.Item;
import lv.vienreiz.rule.KeepsRules;
import lv.vienreiz.rule.Profile;

/**
 * How far a chain of proactive services has come for one person (<i>pakalpojumu ķēdīte</i>, P[46]).
 *
 * @param id its number
 * @param subject the pseudonym of the person
 * @param lifeEvent the code of the life event that began it
 * @param begunAt when it began
 * @param steps the steps in order
 * @param optedOutAt when the person opted out; no further step runs
 * @param extensions what the document holds beyond this form
 */
@KeepsRules(profile = Profile.P_2019, groups = KeepsRules.Plan.class)
@KeepsRules(profile = Profile.M_2013, groups = KeepsRules.Model.class)
@Document(name = "chain-record", version = "1.0")
public record ChainRecord(
        @Pattern(regexp = "[A-Za-z0-9._:\\-]*") @Size(min = 1, max = 100)
        String id,

        SubjectRef subject,
        @Size(max = 100) String lifeEvent,
        OffsetDateTime begunAt,
        @Size(max = 100) @Item("step") List<@Valid ChainStep> steps,
        Optional<OffsetDateTime> optedOutAt,
        Extensions extensions) {

    /** Makes a chain. */
    public ChainRecord {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(lifeEvent, "lifeEvent");
        Objects.requireNonNull(begunAt, "begunAt");
        steps = List.copyOf(steps);
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * The step that runs next.
     *
     * @return the first that is not done, or nothing once all are done or the person has opted out
     */
    public Optional<ChainStep> next() {
        return optedOutAt.isPresent()
                ? Optional.empty()
                : steps.stream().filter(step -> step.doneAt().isEmpty()).findFirst();
    }
}
