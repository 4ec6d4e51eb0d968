// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document;

import lv.vienreiz.text.Language;

/** Says that a document which the caller took for readable is not; it carries everything that is wrong. */
public final class UnreadableDocumentException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Findings findings;

    UnreadableDocumentException(Findings findings) {
        super(words(findings));
        this.findings = findings;
    }

    /**
     * Everything that is wrong with the document.
     *
     * @return the findings
     */
    public Findings findings() {
        return findings;
    }

    private static String words(Findings findings) {
        StringBuilder text = new StringBuilder("The document cannot be used:\n");
        findings.printTo(text, Language.ENGLISH);
        return text.toString();
    }
}
