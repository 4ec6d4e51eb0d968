// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.inbox;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The messages that this process is at work on, so that none is handled twice at once. Safe for several threads. */
final class InFlight {

    private final Map<Key, byte[]> digests = new ConcurrentHashMap<>();

    /** Takes a message to work on; or gives the digest of the one that is being worked on under the same key. */
    Optional<byte[]> claim(Key key, byte[] digest) {
        return Optional.ofNullable(digests.putIfAbsent(key, digest));
    }

    void release(Key key) {
        digests.remove(key);
    }

    boolean holds(Key key) {
        return digests.containsKey(key);
    }
}
