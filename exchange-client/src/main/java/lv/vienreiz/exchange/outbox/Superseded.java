// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.outbox;

/** The lease of a message is over or another node's, or its outbox is closed, so that nothing more may be done with it here. */
final class Superseded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Superseded() {
        super(null, null, false, false);
    }
}
