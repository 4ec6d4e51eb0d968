// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.rule;

import java.util.Optional;
import lv.vienreiz.document.Severity;
import org.jspecify.annotations.Nullable;

/**
 * With what force the sources state a rule, from which its weight in each profile follows as {@link Profile} says. Which
 * force a sentence of a source has is our own inference from its wording.
 */
public enum Force {

    /** What a word means, or law in force that the Model reports: wrong whoever reads it. */
    DEFINITION(Severity.ERROR, Severity.ERROR),

    /** What the Model wants institutions to be obliged to: a proposal by itself, a duty once the Plan builds on it. */
    DUTY(Severity.WARNING, Severity.ERROR),

    /** What is recommended, or a duty that a document can prove only in part. */
    RECOMMENDATION(Severity.WARNING, Severity.WARNING),

    /** What is worth a look. */
    HINT(Severity.INFORMATION, Severity.INFORMATION),

    /** A duty that only the Plan knows. */
    DUTY_OF_THE_PLAN(null, Severity.ERROR),

    /** What only the Plan recommends. */
    RECOMMENDATION_OF_THE_PLAN(null, Severity.WARNING),

    /** What is worth a look by the Plan alone. */
    HINT_OF_THE_PLAN(null, Severity.INFORMATION);

    private final Optional<Severity> model;
    private final Optional<Severity> plan;

    Force(@Nullable Severity model, Severity plan) {
        this.model = Optional.ofNullable(model);
        this.plan = Optional.of(plan);
    }

    /**
     * The weight in a profile.
     *
     * @param profile the profile
     * @return how much the rule weighs, or nothing where the profile does not have it
     */
    public Optional<Severity> severityIn(Profile profile) {
        return profile == Profile.M_2013 ? model : plan;
    }
}
