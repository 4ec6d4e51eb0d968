// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.pages;

import java.util.Optional;
import lv.vienreiz.catalog.Input;
import lv.vienreiz.onceonly.OnceOnlyPlan;
import lv.vienreiz.onceonly.PlannedInput;

/** Who brings an input, as far as it is known; in the order in which a card tells it. */
enum Bringing {
    /** The client alone knows it. */
    ASKED("card.inputs.asked"),
    /** A register holds it, and the client hands it in all the same, by an exception of P[66]. */
    EXEMPT("card.inputs.exempt"),
    /** The institution obtains it, by the plan. */
    OBTAINED("card.inputs.obtained"),
    /** A register holds it; whether the institution obtains it there, no plan tells. */
    HELD("card.inputs.held"),
    /** A register holds it and does not deliver it, and the client may not be asked. */
    UNDELIVERED("card.inputs.undelivered");

    private final String key;

    Bringing(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }

    static Bringing of(Input input, Optional<OnceOnlyPlan> plan) {
        return plan.flatMap(known -> known.input(input.key()))
                .map(Bringing::of)
                .orElse(input.heldBy().isPresent() ? HELD : ASKED);
    }

    private static Bringing of(PlannedInput planned) {
        if (planned instanceof PlannedInput.AskedOfApplicant) {
            return ASKED;
        }
        if (planned instanceof PlannedInput.Exempt) {
            return EXEMPT;
        }
        return planned instanceof PlannedInput.NotDelivered ? UNDELIVERED : OBTAINED;
    }
}
