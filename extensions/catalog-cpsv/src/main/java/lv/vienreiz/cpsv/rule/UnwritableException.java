// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv.rule;

import java.io.IOException;
import lv.vienreiz.document.Finding;
import lv.vienreiz.text.Language;

/** What is to be written has no place in the chosen syntax, while another syntax holds it. */
public final class UnwritableException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    /**
     * Makes the exception.
     *
     * @param finding what cannot be written, and why
     */
    public UnwritableException(Finding finding) {
        super(finding.text(Language.ENGLISH));
        this.finding = finding;
    }

    /**
     * What cannot be written.
     *
     * @return a finding of {@link CpsvRule#UNWRITABLE}
     */
    public Finding finding() {
        return finding;
    }
}
