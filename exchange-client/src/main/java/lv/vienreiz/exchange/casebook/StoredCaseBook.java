// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.casebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lv.vienreiz.casebook.CaseBook;
import lv.vienreiz.casebook.Draft;
import lv.vienreiz.casebook.Shelf;
import lv.vienreiz.casebook.SubjectRef;
import lv.vienreiz.casebook.Versioned;
import lv.vienreiz.casebook.Writing;
import lv.vienreiz.exchange.store.Store;

/**
 * A case book in a {@link Store}, SQLite or PostgreSQL. What it writes is confirmed by the disk before it returns. Its methods
 * throw {@link lv.vienreiz.exchange.store.StoreException} if the store cannot be read or written.
 *
 * <pre>{@code
 * try (Store store = Store.on(dataSource); CaseBook book = StoredCaseBook.on(store)) { … }
 * }</pre>
 */
public final class StoredCaseBook implements CaseBook {

    private final Store store;
    private final boolean ours;

    private StoredCaseBook(Store store, boolean ours) {
        this.store = store;
        this.ours = ours;
    }

    /**
     * Opens the book of a store.
     *
     * @param store the store, which stays the caller's
     * @return the book
     */
    public static StoredCaseBook on(Store store) {
        return new StoredCaseBook(store, false);
    }

    /**
     * Opens the book of a directory, with a store of its own.
     *
     * @param directory a directory for this book alone
     * @return the book, which closes its store
     */
    public static StoredCaseBook in(Path directory) {
        return new StoredCaseBook(Store.in(directory), true);
    }

    /** Undoes a transaction, and carries the conflict out of it. */
    private static final class Lost extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final transient Writing.Conflict conflict;

        Lost(Writing.Conflict conflict) {
            super(null, null, false, false);
            this.conflict = conflict;
        }
    }

    @Override
    public <T> Optional<Versioned<T>> find(Shelf<T> shelf, String key) {
        return store.read(session -> ShelfRows.find(session, shelf, key));
    }

    @Override
    public <T> List<Versioned<T>> list(Shelf<T> shelf, String after, int limit) {
        return store.read(session -> ShelfRows.list(session, shelf, after, limit));
    }

    @Override
    public <T> List<Versioned<T>> about(Shelf<T> shelf, SubjectRef subject) {
        return store.read(session -> ShelfRows.about(session, shelf, subject));
    }

    @Override
    public Writing write(List<Draft<?>> drafts) {
        List<Draft<?>> ordered = ordered(drafts);
        try {
            return store.write(session -> {
                for (Draft<?> draft : ordered) {
                    ShelfRows.write(session, draft).ifPresent(conflict -> {
                        throw new Lost(conflict);
                    });
                }
                return new Writing.Written();
            });
        } catch (Lost lost) {
            return lost.conflict;
        }
    }

    /** Always in one order, so that two writers never wait for each other. */
    private static List<Draft<?>> ordered(List<Draft<?>> drafts) {
        Set<List<String>> places = new HashSet<>();
        for (Draft<?> draft : drafts) {
            if (!places.add(List.of(draft.shelf().name(), draft.key()))) {
                throw new IllegalArgumentException("A document of " + draft.shelf() + " is to be written twice");
            }
        }
        List<Draft<?>> ordered = new ArrayList<>(drafts);
        ordered.sort(
                Comparator.comparing((Draft<?> draft) -> draft.shelf().name()).thenComparing(Draft::key));
        return ordered;
    }

    @Override
    public int erase(SubjectRef subject) {
        return store.erase(session -> ShelfRows.erase(session, subject));
    }

    @Override
    public void close() {
        if (ours) {
            store.close();
        }
    }
}
