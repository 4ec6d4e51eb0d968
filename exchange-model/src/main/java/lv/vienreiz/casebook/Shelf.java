// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.casebook;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import lv.vienreiz.permission.DataPermission;

/**
 * One kind of document that a case book keeps: where its key is and whom it is about. The kinds are constants.
 *
 * @param <T> the record of the kind of document
 */
public final class Shelf<T> {

    /** The files of cases, by the identity of the case. */
    public static final Shelf<CaseFile> CASES =
            new Shelf<>("cases", CaseFile.class, file -> file.id().value(), CaseFile::subject);

    /** The contacts with clients, by their numbers. */
    public static final Shelf<Contact> CONTACTS = new Shelf<>("contacts", Contact.class, Contact::id, Contact::subject);

    /** The permissions of persons, by their numbers. */
    public static final Shelf<PermissionRecord> PERMISSIONS = new Shelf<>(
            "permissions",
            PermissionRecord.class,
            PermissionRecord::id,
            permission -> Optional.of(permission.subject()));

    /** The chains of proactive services, by their numbers. */
    public static final Shelf<ChainRecord> CHAINS =
            new Shelf<>("chains", ChainRecord.class, ChainRecord::id, chain -> Optional.of(chain.subject()));

    /** The institution's permissions to obtain data, by their numbers; they are about nobody in particular. */
    public static final Shelf<DataPermission> DATA_PERMISSIONS = new Shelf<>(
            "data-permissions", DataPermission.class, DataPermission::number, permission -> Optional.empty());

    private final String name;
    private final Class<T> type;
    private final Function<? super T, String> key;
    private final Function<? super T, Optional<SubjectRef>> subject;

    private Shelf(
            String name,
            Class<T> type,
            Function<? super T, String> key,
            Function<? super T, Optional<SubjectRef>> subject) {
        this.name = Objects.requireNonNull(name, "name");
        this.type = Objects.requireNonNull(type, "type");
        this.key = Objects.requireNonNull(key, "key");
        this.subject = Objects.requireNonNull(subject, "subject");
    }

    /**
     * All kinds.
     *
     * @return the shelves of a case book
     */
    public static List<Shelf<?>> all() {
        return List.of(CASES, CONTACTS, PERMISSIONS, CHAINS, DATA_PERMISSIONS);
    }

    /**
     * The name for a store.
     *
     * @return a word in lower case, the same in every release
     */
    public String name() {
        return name;
    }

    /**
     * The kind of document.
     *
     * @return the record
     */
    public Class<T> type() {
        return type;
    }

    /**
     * The key of a document.
     *
     * @param document the document
     * @return its key
     */
    public String keyOf(T document) {
        return key.apply(document);
    }

    /**
     * Whom a document is about.
     *
     * @param document the document
     * @return the pseudonym, where it has one
     */
    public Optional<SubjectRef> subjectOf(T document) {
        return subject.apply(document);
    }

    @Override
    public String toString() {
        return name;
    }
}
