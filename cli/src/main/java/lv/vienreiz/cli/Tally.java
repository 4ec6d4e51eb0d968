// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import lv.vienreiz.document.Severity;

/**
 * The sums over all texts.
 *
 * @param files texts that were named or found
 * @param errors findings of severity error
 * @param warnings findings of severity warning
 * @param information findings of severity information
 * @param skipped rules that could not be run
 * @param unreadable texts of which no document could be made
 * @param exit how the command ends
 */
record Tally(int files, long errors, long warnings, long information, int skipped, int unreadable, Exit exit) {

    static final Tally NOTHING = new Tally(0, 0, 0, 0, 0, 0, Exit.FINE);

    Tally with(Checked checked) {
        return new Tally(
                files + 1,
                errors + checked.findings().count(Severity.ERROR),
                warnings + checked.findings().count(Severity.WARNING),
                information + checked.findings().count(Severity.INFORMATION),
                skipped + checked.findings().skipped().size(),
                unreadable + (checked.exit() == Exit.UNREADABLE ? 1 : 0),
                exit.orWorse(checked.exit()));
    }
}
