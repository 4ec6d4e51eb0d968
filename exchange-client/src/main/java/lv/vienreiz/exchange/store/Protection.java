// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.store;

import java.util.ArrayList;
import java.util.List;
import lv.vienreiz.exchange.protection.Opened;
import lv.vienreiz.exchange.protection.PayloadKeys;

/** The keys of a store, bound to the places of its contents. */
record Protection(PayloadKeys keys) {

    private static final int BATCH = 100;

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

    /** Writes some contents anew whose stored form is not what would be written now; gives how many there were. */
    int rekey(Session session, Payload payload) {
        String key = String.join(", ", payload.key());
        byte[] prefix = keys.currentPrefix().orElseGet(PayloadKeys::sealedPrefix);
        String found = keys.currentPrefix().isPresent() ? "<>" : "=";
        List<List<Object>> rows = session.list(
                "SELECT " + key + ", " + payload.column + " FROM " + payload.table + " WHERE substr(" + payload.column
                        + ", 1, " + prefix.length + ") " + found + " ? LIMIT " + BATCH,
                row -> {
                    List<Object> values = new ArrayList<>();
                    for (int i = 1; i <= payload.key().size(); i++) {
                        values.add(row.getObject(i));
                    }
                    values.add(row.getBytes(payload.key().size() + 1));
                    return values;
                },
                (Object) prefix);
        for (List<Object> row : rows) {
            List<Object> id = row.subList(0, payload.key().size());
            byte[] stored = (byte[]) row.get(payload.key().size());
            List<Object> arguments = new ArrayList<>();
            arguments.add(sealed(payload, opened(payload, stored, id), id));
            arguments.addAll(id);
            arguments.add(stored);
            // another node may have written the row anew meanwhile; what it wrote stays
            session.update(
                    "UPDATE " + payload.table + " SET " + payload.column + " = ? WHERE "
                            + String.join(" = ? AND ", payload.key()) + " = ? AND " + payload.column + " = ?",
                    arguments.toArray());
        }
        return rows.size();
    }

    private static List<String> place(Payload payload, List<?> id) {
        List<String> place = new ArrayList<>();
        place.add(payload.name());
        id.forEach(part -> place.add(part.toString()));
        return place;
    }
}
