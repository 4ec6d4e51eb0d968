// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.inbox;

import lv.vienreiz.exchange.store.Store;

class MemoryInboxTest extends InboxSuite {

    @Override
    Store open() {
        return Store.inMemory();
    }
}
