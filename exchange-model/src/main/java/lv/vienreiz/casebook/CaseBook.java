// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.casebook;

import java.util.List;
import java.util.Optional;

/**
 * Where cases live, with contacts, permissions and chains. It locks nothing while somebody thinks: a writer names the version
 * that was read, and loses to whoever wrote in between. Implementations are safe for several threads, write all drafts of one
 * call or none, and have them on disk when they return, if they have a disk.
 *
 * <pre>{@code
 * Versioned<CaseFile> read = book.find(Shelf.CASES, "K-17").orElseThrow();
 * CaseFile moved = read.document().with(next);
 * Writing end = book.write(List.of(Draft.of(Shelf.CASES, read, moved), Draft.fresh(Shelf.CONTACTS, contact)));
 * }</pre>
 */
public interface CaseBook extends AutoCloseable {

    /**
     * Finds a document.
     *
     * @param shelf the kind of document
     * @param key its key
     * @param <T> the record of the kind of document
     * @return the document with its version, or nothing where there is none
     */
    <T> Optional<Versioned<T>> find(Shelf<T> shelf, String key);

    /**
     * Lists documents in the order of their keys, by code points.
     *
     * @param shelf the kind of document
     * @param after the key behind which to begin, empty for the beginning
     * @param limit how many at most, from 1
     * @param <T> the record of the kind of document
     * @return the documents
     */
    <T> List<Versioned<T>> list(Shelf<T> shelf, String after, int limit);

    /**
     * Finds what is kept of a person.
     *
     * @param shelf the kind of document
     * @param subject the pseudonym of the person
     * @param <T> the record of the kind of document
     * @return the documents in the order of their keys
     */
    <T> List<Versioned<T>> about(Shelf<T> shelf, SubjectRef subject);

    /**
     * Writes drafts, all or none.
     *
     * @param drafts the drafts, each document at most once
     * @return that everything was written, or the first conflict
     * @throws IllegalArgumentException if a document is there twice
     */
    Writing write(List<Draft<?>> drafts);

    /**
     * Erases everything that is kept of a person, from the files of the store too, if it has files.
     *
     * @param subject the pseudonym of the person
     * @return how many documents are gone
     */
    int erase(SubjectRef subject);

    /** Gives back what the book holds open. What it was made of, such as a store, stays open. */
    @Override
    void close();

    /**
     * A book that ends with this instance.
     *
     * @return an empty book
     */
    static CaseBook inMemory() {
        return new MemoryCaseBook();
    }
}
