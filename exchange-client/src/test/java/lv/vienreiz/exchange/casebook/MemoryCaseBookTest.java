// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.casebook;

import lv.vienreiz.casebook.CaseBook;

class MemoryCaseBookTest extends CaseBookSuite {

    @Override
    CaseBook open() {
        return CaseBook.inMemory();
    }
}
