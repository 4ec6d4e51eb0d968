// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.casebook;

import java.nio.file.Path;

/** A way to keep a case book in a directory; found by the service loader, so that tests need not know who keeps it. */
public interface CaseBookProvider {

    /**
     * Opens the book of a directory, and makes it if there was none.
     *
     * @param directory a directory for this book alone
     * @return the book, which closes everything with it
     */
    CaseBook open(Path directory);
}
