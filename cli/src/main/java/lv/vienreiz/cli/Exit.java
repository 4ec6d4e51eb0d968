// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import java.util.Set;
import lv.vienreiz.cpsv.rule.CpsvRule;
import lv.vienreiz.document.DocumentRule;
import lv.vienreiz.document.Findings;
import lv.vienreiz.document.Rule;
import lv.vienreiz.document.Severity;

/** How the command ends, from good to bad. */
enum Exit {
    /** Nothing of severity error was found. */
    FINE(0),
    /** Something of severity error was found in a document. */
    FINDINGS(1),
    /** Something could not be read at all, or the command was misused. */
    UNREADABLE(2);

    /** Rules that, when broken, leave no document to speak about. */
    private static final Set<Rule> NO_DOCUMENT = Set.of(
            DocumentRule.EMPTY,
            DocumentRule.KIND,
            DocumentRule.SYNTAX,
            DocumentRule.TRUNCATED,
            DocumentRule.ENCODING,
            DocumentRule.LIMIT,
            DocumentRule.DOCTYPE,
            DocumentRule.VERSION,
            CpsvRule.SYNTAX,
            CpsvRule.CONTEXT);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    static Exit of(Findings findings) {
        boolean none = findings.stream()
                .anyMatch(finding -> finding.severity() == Severity.ERROR && NO_DOCUMENT.contains(finding.rule()));
        if (none) {
            return UNREADABLE;
        }
        return findings.hasErrors() ? FINDINGS : FINE;
    }

    static Exit of(int code) {
        for (Exit exit : values()) {
            if (exit.code == code) {
                return exit;
            }
        }
        throw new IllegalArgumentException("No command ends with " + code);
    }

    int code() {
        return code;
    }

    Exit orWorse(Exit other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
