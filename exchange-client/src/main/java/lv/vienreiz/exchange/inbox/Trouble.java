// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.inbox;

import java.util.Map;
import java.util.Optional;
import lv.vienreiz.document.Findings;
import lv.vienreiz.text.LocalizedText;

/** Why a request is refused, with the facts that its text names. */
record Trouble(
        Problem problem,
        Map<String, String> facts,
        Optional<LocalizedText> reason,
        Findings findings,
        Optional<Arrival> arrival)
        implements Examined {

    static Trouble of(Problem problem) {
        return of(problem, Map.of());
    }

    static Trouble of(Problem problem, Map<String, String> facts) {
        return new Trouble(problem, facts, Optional.empty(), Findings.none(), Optional.empty());
    }

    static Trouble of(Problem problem, LocalizedText reason) {
        return new Trouble(problem, Map.of(), Optional.of(reason), Findings.none(), Optional.empty());
    }

    static Trouble of(Findings findings) {
        return new Trouble(Problem.UNREADABLE, Map.of(), Optional.empty(), findings, Optional.empty());
    }

    /** The same trouble, with a message that was read so far. */
    Trouble of(Arrival read) {
        return new Trouble(problem, facts, reason, findings, Optional.of(read));
    }
}
