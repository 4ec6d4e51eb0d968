// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lv.vienreiz.document.DocumentRule;
import lv.vienreiz.document.Finding;
import lv.vienreiz.document.Findings;
import lv.vienreiz.document.Location;
import lv.vienreiz.document.Rule;
import lv.vienreiz.document.Severity;

/** Gathers findings of one document, and stops at a number that nobody reads. Not safe for several threads. */
public final class FindingCollector {

    private static final int LIMIT = 1000;

    private final List<Finding> all = new ArrayList<>(0);
    private int beyond;
    private boolean unusable;

    /** Makes an empty collector. */
    public FindingCollector() {}

    /**
     * Adds a finding.
     *
     * @param rule the rule that speaks
     * @param variant which wording, or empty
     * @param severity how much it weighs
     * @param path where it is
     * @param arguments the facts
     */
    public void add(Rule rule, String variant, Severity severity, String path, Map<String, String> arguments) {
        add(new Finding(rule, variant, severity, Location.at(path), arguments));
    }

    /**
     * Adds a finding.
     *
     * @param finding the finding
     */
    public void add(Finding finding) {
        if (all.size() >= LIMIT) {
            beyond++;
        } else {
            all.add(finding);
        }
    }

    /** Says that something of the document would be lost if it were used. */
    public void unusable() {
        unusable = true;
    }

    /**
     * Tells whether something of the document would be lost if it were used.
     *
     * @return true after {@link #unusable()}
     */
    public boolean isUnusable() {
        return unusable;
    }

    /** Forgets what was found; used where one finding makes all others meaningless. */
    public void clear() {
        all.clear();
        beyond = 0;
    }

    /**
     * Gives what was gathered.
     *
     * @return the findings
     */
    public Findings findings() {
        if (beyond > 0) {
            all.add(new Finding(
                    DocumentRule.MORE,
                    "",
                    Severity.INFORMATION,
                    Location.ROOT,
                    Map.of("count", Integer.toString(beyond))));
            beyond = 0;
        }
        return Findings.of(all);
    }
}
