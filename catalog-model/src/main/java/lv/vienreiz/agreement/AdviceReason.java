// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.agreement;

import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.text.Language;

/**
 * A reason for advice: facts first, words last.
 *
 * @param kind what the reason is
 * @param task the task of which it speaks
 */
public record AdviceReason(Kind kind, Optional<ServiceTask> task) {

    /** What a reason can be. */
    public enum Kind {
        /** The parties act for different public persons, so a contract of cooperation fits (M, figure 9). */
        DIFFERENT_PUBLIC_PERSONS,
        /** The parties are institutions of different ministries, so an agreement between ministries fits (M, figure 9). */
        DIFFERENT_MINISTRIES,
        /** The provider is a private person, so the task is delegated, with reference to an external act (M, figure 9). */
        PRIVATE_PROVIDER,
        /** The owner is a private person, so only an external act can bind a provider; our own inference. */
        PRIVATE_OWNER,
        /** Both are institutions of one ministry, so the hierarchy suffices; our own inference. */
        ONE_MINISTRY,
        /** Both are one organisation, so nothing is handed over. */
        ONE_ORGANISATION,
        /** A ministry or the public person of an agency is not known, so no form can be named. */
        PARTY_UNKNOWN,
        /** The task belongs to the owner and is left out (M[112], M[113], M[117]). */
        TASK_STAYS_WITH_OWNER,
        /** The task is handed over within a limit (M[117]). */
        TASK_HANDED_WITHIN_A_LIMIT,
        /** No task is left that could be handed over. */
        NO_TASK_LEFT,
        /** Cooperation is free of charge (M, figure 9; M[201.2]). */
        COOPERATION_IS_FREE,
        /** Direct budgeting is the variant to begin with, since it needs no change of law (M[207]). */
        DIRECT_BUDGETING_FIRST,
        /** A transfer exists already. */
        TRANSFER_EXISTS,
        /** Mutual settlement gives the owner the control that it wants. */
        SETTLEMENT_GIVES_CONTROL,
        /** The owner wants control, but mutual settlement needs regulation first. */
        SETTLEMENT_NEEDS_REGULATION
    }

    /** Makes a reason. */
    public AdviceReason {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(task, "task");
    }

    static AdviceReason of(Kind kind) {
        return new AdviceReason(kind, Optional.empty());
    }

    static AdviceReason of(Kind kind, ServiceTask task) {
        return new AdviceReason(kind, Optional.of(task));
    }

    /**
     * The reason in words.
     *
     * @param language Latvian; any other language is answered in English
     * @return one or two sentences
     */
    public String text(Language language) {
        String words = AdviceTexts.get("Reason." + kind, language);
        return task.map(t -> t.name() + ": " + t.explanation(language) + " " + words)
                .orElse(words);
    }
}
