// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.rule;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.document.Finding;
import lv.vienreiz.document.Findings;
import lv.vienreiz.document.Location;
import lv.vienreiz.document.RuleId;
import lv.vienreiz.document.Severity;
import lv.vienreiz.document.SwitchedOff;
import org.jspecify.annotations.Nullable;

/** Takes down what the rules find in one document. Only a {@link Check} is given one; not safe for several threads. */
public final class Report {

    private @Nullable LocalDate asOf;
    private final Bundle bundle;
    private @Nullable List<Finding> found;
    private @Nullable List<RuleId> skipped;

    private @Nullable RuleDescription rule;
    private Severity weight = Severity.ERROR;
    private boolean silent;
    private boolean cannotRun;

    Report(@Nullable LocalDate asOf, Bundle bundle) {
        this.asOf = asOf;
        this.bundle = bundle;
    }

    /**
     * The day for which the document is checked.
     *
     * @return the day that was set, or today in Latvia
     */
    public LocalDate asOf() {
        if (asOf == null) {
            asOf = LatvianDay.today(Clock.systemUTC());
        }
        return asOf;
    }

    /**
     * The documents among which this one is checked.
     *
     * @return the bundle that was set, or an empty one
     */
    public Bundle bundle() {
        return bundle;
    }

    /**
     * Tells whether nothing is known of another kind of document without which the rule cannot be run, and if so says that
     * it cannot.
     *
     * @param type the record
     * @return true if the bundle holds none; the check then ends
     */
    public boolean knowsNo(Class<?> type) {
        boolean unknown = !bundle.knows(type);
        if (unknown) {
            skip();
        }
        return unknown;
    }

    /**
     * Says that the document breaks the rule.
     *
     * @param path where: a JSON Pointer, empty for the whole document; what is missing is reported at the part that should
     *     hold it
     */
    public void found(String path) {
        found(path, "", Map.of());
    }

    /**
     * Says that the document breaks the rule in one of several ways.
     *
     * @param path where, as a JSON Pointer
     * @param variant which wording of the rule fits, or empty
     * @param arguments the facts that the wording names, never personal data
     */
    public void found(String path, String variant, Map<String, String> arguments) {
        RuleDescription speaking = Objects.requireNonNull(rule, "a report is used while a rule runs");
        if (found == null) {
            found = new ArrayList<>();
        }
        silent = false;
        found.add(new Finding(speaking, variant, speaking.weigh(variant, weight), Location.at(path), arguments));
    }

    /** Says that the rule cannot be run, because the document lacks what it needs. */
    public void skip() {
        cannotRun = true;
    }

    /**
     * Tells whether a fact is missing without which the rule cannot be run, and if so says that it cannot.
     *
     * @param fact a part of the document
     * @return true if it is missing; the check then ends
     */
    public boolean lacks(Optional<?> fact) {
        if (fact.isEmpty()) {
            skip();
        }
        return fact.isEmpty();
    }

    <T> void run(CheckedRule<T> next, Severity severity, T document) {
        rule = next.description();
        weight = severity;
        silent = true;
        cannotRun = false;
        next.check().check(document, this);
        if (cannotRun && silent) {
            if (skipped == null) {
                skipped = new ArrayList<>();
            }
            skipped.add(next.id());
        }
    }

    Findings findings(List<SwitchedOff> switchedOff) {
        return found == null && skipped == null && switchedOff.isEmpty()
                ? Findings.none()
                : new Findings(found == null ? List.of() : found, skipped == null ? List.of() : skipped, switchedOff);
    }
}
