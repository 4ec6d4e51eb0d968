// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import lv.vienreiz.document.Finding;
import lv.vienreiz.document.Position;
import lv.vienreiz.document.SwitchedOff;

/** A report for people: a line for each finding, in the shape that editors can jump to, and a line of sums. */
final class TextReport implements Report {

    private final Session session;
    private final RuleOptions chosen;

    TextReport(Session session, RuleOptions chosen) {
        this.session = session;
        this.chosen = chosen;
    }

    @Override
    public void add(Checked checked) {
        checked.trouble().ifPresent(reason -> session.err()
                .println("vienreiz: " + checked.name() + ": " + reason.words(session.words())));
        for (Finding finding : checked.findings()) {
            session.out().println(line(checked.name(), finding, session));
        }
        session.out().flush();
    }

    static String line(String name, Finding finding, Session session) {
        String place = finding.location().position().map(Position::toString).orElse("1:1");
        String severity = session.say("severity." + finding.severity());
        return name + ":" + place + ": " + severity + " " + finding.rule().id() + " " + path(finding)
                + finding.text(session.language());
    }

    /** Where in the data, for a finding that has no line and whose text names no node. */
    private static String path(Finding finding) {
        boolean told = finding.location().position().isPresent()
                || finding.arguments().containsKey("node")
                || finding.location().path().isEmpty();
        return told ? "" : finding.location().path() + ": ";
    }

    @Override
    public void end(Tally tally) {
        for (SwitchedOff off : chosen.switchedOff()) {
            session.out().println(session.say("summary.off", "rule", off.rule(), "reason", off.reason()));
        }
        StringBuilder sums = new StringBuilder(session.say(
                "summary",
                "files",
                tally.files(),
                "errors",
                tally.errors(),
                "warnings",
                tally.warnings(),
                "information",
                tally.information()));
        if (tally.unreadable() > 0) {
            sums.append(session.say("summary.unreadable", "unreadable", tally.unreadable()));
        }
        if (tally.skipped() > 0) {
            sums.append(session.say("summary.skipped", "skipped", tally.skipped()));
        }
        session.out().println(sums);
    }
}
