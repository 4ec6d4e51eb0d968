// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.testkit;

import java.util.List;
import java.util.function.Predicate;
import lv.vienreiz.document.Finding;
import lv.vienreiz.document.Findings;
import lv.vienreiz.document.RuleId;
import lv.vienreiz.document.Severity;

/** An assertion on where and how a document breaks a rule; each step keeps the findings that fit and fails if none does. */
public final class FindingAssert {

    private final DocumentAssert document;
    private final Findings all;
    private final List<Finding> kept;

    FindingAssert(DocumentAssert document, Findings all, List<Finding> kept) {
        this.document = document;
        this.all = all;
        this.kept = kept;
    }

    /**
     * Asserts the place.
     *
     * @param path a JSON Pointer, empty for the whole document
     * @return an assertion on the findings there
     */
    public FindingAssert at(String path) {
        return keep(finding -> finding.location().path().equals(path), "at '" + path + "'");
    }

    /**
     * Asserts the line.
     *
     * @param line the line, from 1
     * @return an assertion on the findings there
     */
    public FindingAssert onLine(int line) {
        return keep(
                finding -> finding.location()
                        .position()
                        .filter(position -> position.line() == line)
                        .isPresent(),
                "on line " + line);
    }

    /**
     * Asserts the weight.
     *
     * @param severity the weight
     * @return an assertion on the findings of that weight
     */
    public FindingAssert weighing(Severity severity) {
        return keep(finding -> finding.severity() == severity, "as " + severity);
    }

    /**
     * Goes back to the document.
     *
     * @return the assertion on the document
     */
    public DocumentAssert and() {
        return document;
    }

    private FindingAssert keep(Predicate<Finding> wanted, String words) {
        List<Finding> fitting = kept.stream().filter(wanted).toList();
        if (fitting.isEmpty()) {
            RuleId rule = kept.get(0).rule().id();
            throw document.failure(all, "to break " + rule + " " + words);
        }
        return new FindingAssert(document, all, fitting);
    }
}
