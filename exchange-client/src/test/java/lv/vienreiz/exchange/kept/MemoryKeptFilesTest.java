// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.kept;

import lv.vienreiz.exchange.store.Store;

class MemoryKeptFilesTest extends KeptFilesSuite {

    @Override
    Store open() {
        return Store.inMemory();
    }
}
