// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.casebook;

import java.nio.file.Path;
import lv.vienreiz.casebook.CaseBook;
import lv.vienreiz.casebook.CaseBookProvider;

/** Keeps case books in SQLite; for the service loader only. */
public final class DirectoryCaseBooks implements CaseBookProvider {

    /** Made by the service loader. */
    public DirectoryCaseBooks() {}

    @Override
    public CaseBook open(Path directory) {
        return StoredCaseBook.in(directory);
    }
}
