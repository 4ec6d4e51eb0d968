// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.xroad;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import lv.vienreiz.exchange.attachment.OutgoingFile;
import lv.vienreiz.message.Digest;
import lv.vienreiz.message.MessageId;

/**
 * The files that receivers have confirmed for messages that are still on their way, so that each attempt goes on where the last
 * one ended. A memory only: what is forgotten is sent again, which is harmless. Safe for several threads.
 */
final class CarriedFiles {

    private static final int MOST_MESSAGES = 1000;

    private final ReentrantLock lock = new ReentrantLock();
    private final Map<MessageId, Set<Digest>> carried = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<MessageId, Set<Digest>> eldest) {
            return size() > MOST_MESSAGES;
        }
    };

    boolean has(MessageId message, OutgoingFile file) {
        lock.lock();
        try {
            return carried.getOrDefault(message, Set.of()).contains(file.digest());
        } finally {
            lock.unlock();
        }
    }

    void add(MessageId message, OutgoingFile file) {
        lock.lock();
        try {
            carried.computeIfAbsent(message, id -> new HashSet<>()).add(file.digest());
        } finally {
            lock.unlock();
        }
    }

    void forget(MessageId message) {
        lock.lock();
        try {
            carried.remove(message);
        } finally {
            lock.unlock();
        }
    }
}
