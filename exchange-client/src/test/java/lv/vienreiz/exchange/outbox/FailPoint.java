// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.outbox;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * The end of a process at a named place, when it comes there for the so-many-th time. Nothing is closed or written any more.
 *
 * @param place the name of the place, or an empty text for none
 * @param left how many times it is passed until then
 */
record FailPoint(String place, AtomicInteger left) {

    /** Reads {@code PLACE:times}. */
    static FailPoint parse(String text) {
        int colon = text.indexOf(':');
        return new FailPoint(text.substring(0, colon), new AtomicInteger(Integer.parseInt(text.substring(colon + 1))));
    }

    void at(Enum<?> reached) {
        if (reached.name().equals(place) && left.decrementAndGet() == 0) {
            Runtime.getRuntime().halt(137);
        }
    }
}
