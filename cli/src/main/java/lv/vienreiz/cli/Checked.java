// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import java.util.Optional;
import lv.vienreiz.cli.Input.Reason;
import lv.vienreiz.document.Findings;

/**
 * What came of checking one text.
 *
 * @param name how the user knows the text
 * @param kind the kind of document, where it could be told
 * @param findings what was found; none where the text could not be read
 * @param trouble why the text could not be read, else nothing
 */
record Checked(String name, Optional<String> kind, Findings findings, Optional<Reason> trouble) {

    Exit exit() {
        return trouble.isPresent() ? Exit.UNREADABLE : Exit.of(findings);
    }
}
