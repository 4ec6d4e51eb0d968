// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.exchange.protection.Opened;
import lv.vienreiz.exchange.protection.PayloadKeys;

/** The keys of a store, bound to the places of its contents. */
record Protection(PayloadKeys keys) {

    private static final int BATCH = 100;
    private static final long BATCH_BYTES = 8L << 20;

    byte[] sealed(Payload payload, byte[] content, List<?> id) {
        return keys.seal(content, place(payload, id));
    }

    byte[] opened(Payload payload, byte[] stored, List<?> id) {
        Opened opened = keys.open(stored, place(payload, id));
        if (opened instanceof Opened.Content content) {
            return content.bytes();
        }
        String where = payload.name();
        if (opened instanceof Opened.KeyMissing missing) {
            throw StoreException.of(
                    StoreException.Kind.KEY_MISSING,
                    null,
                    where,
                    missing.keyId(),
                    missing.known().toString());
        }
        throw StoreException.of(
                opened instanceof Opened.NotEncrypted ? StoreException.Kind.NOT_ENCRYPTED : StoreException.Kind.ALTERED,
                null,
                where);
    }

    /**
     * Writes some contents anew whose stored form is not what would be written now; gives how many there were. One content is in
     * memory at a time, and a batch ends before it holds up others for long.
     */
    int rekey(Session session, Payload payload) {
        byte[] prefix = keys.currentPrefix().orElseGet(PayloadKeys::sealedPrefix);
        String found = keys.currentPrefix().isPresent() ? "<>" : "=";
        List<List<Object>> ids = session.list(
                "SELECT " + String.join(", ", payload.key()) + " FROM " + payload.table + " WHERE substr("
                        + payload.column + ", 1, " + prefix.length + ") " + found + " ? LIMIT " + BATCH,
                row -> {
                    List<Object> id = new ArrayList<>();
                    for (int i = 1; i <= payload.key().size(); i++) {
                        id.add(row.getObject(i));
                    }
                    return id;
                },
                (Object) prefix);
        int done = 0;
        long bytes = 0;
        for (List<Object> id : ids) {
            if (bytes >= BATCH_BYTES) {
                break;
            }
            bytes += rekey(session, payload, id);
            done++;
        }
        return done;
    }

    private long rekey(Session session, Payload payload, List<Object> id) {
        String where = " WHERE " + String.join(" = ? AND ", payload.key()) + " = ?";
        Optional<byte[]> found = session.first(
                "SELECT " + payload.column + " FROM " + payload.table + where, row -> row.getBytes(1), id.toArray());
        if (found.isEmpty()) {
            return 0; // purged by another node meanwhile
        }
        byte[] stored = found.get();
        List<Object> arguments = new ArrayList<>();
        arguments.add(sealed(payload, opened(payload, stored, id), id));
        arguments.addAll(id);
        arguments.add(stored);
        // another node may have written the row anew meanwhile; what it wrote stays
        session.update(
                "UPDATE " + payload.table + " SET " + payload.column + " = ?" + where + " AND " + payload.column
                        + " = ?",
                arguments.toArray());
        return stored.length;
    }

    private static List<String> place(Payload payload, List<?> id) {
        List<String> place = new ArrayList<>();
        place.add(payload.name());
        id.forEach(part -> place.add(part.toString()));
        return place;
    }
}
