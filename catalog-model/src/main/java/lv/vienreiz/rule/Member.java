// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.rule;

import java.util.Optional;
import lv.vienreiz.document.Severity;
import lv.vienreiz.document.SwitchedOff;

/**
 * A rule in a set.
 *
 * @param rule the rule
 * @param severity how much it weighs in this set; nothing where the profile does not have it
 * @param switchedOff why it is not to be run; nothing where it is
 */
record Member<T>(CheckedRule<T> rule, Optional<Severity> severity, Optional<SwitchedOff> switchedOff) {

    static <T> Member<T> of(CheckedRule<T> rule, Profile profile) {
        return new Member<>(rule, rule.description().severityIn(profile), Optional.empty());
    }

    Member<T> without(String reason) {
        return new Member<>(rule, severity, Optional.of(new SwitchedOff(rule.id(), reason)));
    }

    Member<T> with(Severity other) {
        return new Member<>(rule, Optional.of(other), switchedOff);
    }

    boolean runs() {
        return severity.isPresent() && switchedOff.isEmpty();
    }

    /** Runs a rule that {@link #runs}, on a document of the kind by which the set has chosen it. */
    @SuppressWarnings("unchecked")
    void run(Object document, Report report) {
        report.run(rule, severity.orElseThrow(), (T) document);
    }
}
