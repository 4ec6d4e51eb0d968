// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import lv.vienreiz.casebook.CaseBook;
import lv.vienreiz.casebook.CaseFile;
import lv.vienreiz.casebook.ChainRecord;
import lv.vienreiz.casebook.Contact;
import lv.vienreiz.casebook.Draft;
import lv.vienreiz.casebook.Shelf;
import lv.vienreiz.casebook.SubjectRef;
import lv.vienreiz.casebook.Versioned;
import lv.vienreiz.casebook.Writing;
import lv.vienreiz.casework.Actor;
import lv.vienreiz.casework.CaseState;
import lv.vienreiz.casework.Move;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.document.Extensions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What every case book promises, wherever it is kept. */
@Timeout(120)
abstract class CaseBookSuite {

    static final OffsetDateTime START = OffsetDateTime.parse("2026-11-23T09:00:00+02:00");
    static final SubjectRef ANNA = new SubjectRef("subject-anna");
    static final SubjectRef BERTA = new SubjectRef("subject-berta");

    CaseBook book;

    /** Opens an empty book. */
    abstract CaseBook open() throws Exception;

    @BeforeEach
    void opensABook() throws Exception {
        book = open();
    }

    @AfterEach
    void closesTheBook() {
        book.close();
    }

    @Test
    void keepsEveryKindOfDocumentWithItsVersion() {
        CaseFile file = Papers.submitted("K-1", ANNA);
        Contact contact = Papers.contact("C-1", ANNA);
        assertThat(write(
                        Draft.fresh(Shelf.CASES, file),
                        Draft.fresh(Shelf.CONTACTS, contact),
                        Draft.fresh(Shelf.PERMISSIONS, Papers.permission("P-1", ANNA)),
                        Draft.fresh(Shelf.CHAINS, Papers.chain("Q-1", BERTA))))
                .isInstanceOf(Writing.Written.class);

        assertThat(book.find(Shelf.CASES, "K-1")).contains(new Versioned<>(file, 1));
        assertThat(book.find(Shelf.CONTACTS, "C-1")).contains(new Versioned<>(contact, 1));
        assertThat(book.find(Shelf.PERMISSIONS, "P-1")).map(Versioned::document).hasValueSatisfying(kept -> assertThat(
                        kept.covers(ServiceId.parse("trees"), START.toLocalDate()))
                .isTrue());
        assertThat(book.find(Shelf.CHAINS, "Q-1"))
                .flatMap(kept -> kept.document().next())
                .hasValueSatisfying(step -> assertThat(step.service()).isEqualTo(ServiceId.parse("allowance")));
        assertThat(book.find(Shelf.CASES, "C-1")).isEmpty();
    }

    @Test
    void refusesALostUpdateAndSaysWhichVersionItFound() {
        write(Draft.fresh(Shelf.CASES, Papers.submitted("K-1", ANNA)));
        Versioned<CaseFile> read = book.find(Shelf.CASES, "K-1").orElseThrow();
        CaseFile registered = Papers.moved(read.document(), new Move(CaseState.REGISTERED, Actor.PROVIDER));

        assertThat(write(Draft.of(Shelf.CASES, read, registered))).isInstanceOf(Writing.Written.class);
        assertThat(write(Draft.of(Shelf.CASES, read, registered)))
                .isEqualTo(new Writing.Conflict(Shelf.CASES, "K-1", 1, 2));
        assertThat(book.find(Shelf.CASES, "K-1")).contains(new Versioned<>(registered, 2));
    }

    @Test
    void refusesToMakeWhatIsThereAndToChangeWhatIsNot() {
        write(Draft.fresh(Shelf.CONTACTS, Papers.contact("C-1", ANNA)));

        assertThat(write(Draft.fresh(Shelf.CONTACTS, Papers.contact("C-1", BERTA))))
                .isEqualTo(new Writing.Conflict(Shelf.CONTACTS, "C-1", 0, 1));
        assertThat(write(new Draft<>(Shelf.CONTACTS, Papers.contact("C-9", BERTA), 3)))
                .isEqualTo(new Writing.Conflict(Shelf.CONTACTS, "C-9", 3, 0));
        assertThat(book.about(Shelf.CONTACTS, BERTA)).isEmpty();
    }

    @Test
    void writesAllDraftsOrNone() {
        write(Draft.fresh(Shelf.CONTACTS, Papers.contact("C-1", ANNA)));

        Writing end = write(
                Draft.fresh(Shelf.CASES, Papers.submitted("K-1", ANNA)),
                Draft.fresh(Shelf.CONTACTS, Papers.contact("C-1", ANNA)));

        assertThat(end).isInstanceOf(Writing.Conflict.class);
        assertThat(book.find(Shelf.CASES, "K-1")).isEmpty();
        assertThatThrownBy(() -> write(
                        Draft.fresh(Shelf.CONTACTS, Papers.contact("C-2", ANNA)),
                        Draft.fresh(Shelf.CONTACTS, Papers.contact("C-2", ANNA))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void listsInTheOrderOfKeysPageByPage() {
        for (String key : List.of("C-b", "C-B", "C-10", "C-9", "C-a")) {
            write(Draft.fresh(Shelf.CONTACTS, Papers.contact(key, ANNA)));
        }

        assertThat(book.list(Shelf.CONTACTS, "", 3))
                .extracting(kept -> kept.document().id())
                .containsExactly("C-10", "C-9", "C-B");
        assertThat(book.list(Shelf.CONTACTS, "C-B", 3))
                .extracting(kept -> kept.document().id())
                .containsExactly("C-a", "C-b");
    }

    @Test
    void erasesAPersonAndNobodyElse() {
        write(
                Draft.fresh(Shelf.CASES, Papers.submitted("K-1", ANNA)),
                Draft.fresh(Shelf.CONTACTS, Papers.contact("C-1", ANNA)),
                Draft.fresh(Shelf.PERMISSIONS, Papers.permission("P-1", ANNA)),
                Draft.fresh(Shelf.CONTACTS, Papers.contact("C-2", BERTA)));

        assertThat(book.erase(ANNA)).isEqualTo(3);

        assertThat(book.erase(ANNA)).isZero();
        assertThat(book.find(Shelf.CASES, "K-1")).isEmpty();
        assertThat(book.about(Shelf.CONTACTS, ANNA)).isEmpty();
        assertThat(book.about(Shelf.CONTACTS, BERTA)).hasSize(1);
    }

    @Test
    void losesNoMoveOfManyConcurrentWriters() throws Exception {
        write(Draft.fresh(Shelf.CHAINS, Papers.chain("Q-1", ANNA)));
        int writers = 4;
        int each = 10;
        ExecutorService pool = Executors.newFixedThreadPool(writers);
        try {
            CyclicBarrier together = new CyclicBarrier(writers);
            List<CompletableFuture<Integer>> work = IntStream.range(0, writers)
                    .mapToObj(writer -> CompletableFuture.supplyAsync(() -> addSteps(together, each), pool))
                    .toList();
            int refused = 0;
            for (CompletableFuture<Integer> one : work) {
                refused += one.get(60, TimeUnit.SECONDS);
            }

            Versioned<ChainRecord> end = book.find(Shelf.CHAINS, "Q-1").orElseThrow();
            assertThat(end.document().steps()).hasSize(1 + writers * each);
            assertThat(end.version()).isEqualTo(1 + writers * each);
            assertThat(refused).isNotNegative();
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void letsOneOfManyMakeADocument() throws Exception {
        int writers = 4;
        ExecutorService pool = Executors.newFixedThreadPool(writers);
        try {
            List<CompletableFuture<Writing>> work = IntStream.range(0, writers)
                    .mapToObj(writer -> CompletableFuture.supplyAsync(
                            () -> write(Draft.fresh(Shelf.CASES, Papers.submitted("K-1", ANNA))), pool))
                    .toList();
            List<Writing> ends = new ArrayList<>();
            for (CompletableFuture<Writing> one : work) {
                ends.add(one.get(60, TimeUnit.SECONDS));
            }

            assertThat(ends.stream().filter(Writing.Written.class::isInstance)).hasSize(1);
            assertThat(ends.stream().filter(Writing.Conflict.class::isInstance)).hasSize(writers - 1);
        } finally {
            pool.shutdownNow();
        }
    }

    final Writing write(Draft<?>... drafts) {
        return book.write(List.of(drafts));
    }

    /** Adds steps one by one, reading again after each conflict; gives how often another was faster. */
    private int addSteps(CyclicBarrier together, int steps) {
        int refused = 0;
        try {
            together.await(60, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        for (int done = 0; done < steps; ) {
            Versioned<ChainRecord> read = book.find(Shelf.CHAINS, "Q-1").orElseThrow();
            ChainRecord chain = read.document();
            var more = new ArrayList<>(chain.steps());
            more.add(chain.steps().get(0));
            ChainRecord longer = new ChainRecord(
                    chain.id(),
                    chain.subject(),
                    chain.lifeEvent(),
                    chain.begunAt(),
                    more,
                    chain.optedOutAt(),
                    Extensions.none());
            if (write(Draft.of(Shelf.CHAINS, read, longer)) instanceof Writing.Written) {
                done++;
            } else {
                refused++;
            }
        }
        return refused;
    }
}
