// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.codelist;

import java.util.List;
import java.util.Optional;
import lv.vienreiz.document.form.Spelling;

/** What somebody may have meant who wrote a code or the name of a list. */
final class Nearest {

    private Nearest() {}

    static Optional<String> of(String code, CodeList list) {
        return of(code, list.entries().stream().map(CodeEntry::code).toList());
    }

    static Optional<String> of(String word, List<String> words) {
        return Optional.ofNullable(Spelling.nearest(word, words));
    }
}
