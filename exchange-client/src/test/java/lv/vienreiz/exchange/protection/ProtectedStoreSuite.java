// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.protection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.crypto.SecretKey;
import lv.vienreiz.casebook.CaseBook;
import lv.vienreiz.casebook.ChainRecord;
import lv.vienreiz.casebook.Draft;
import lv.vienreiz.casebook.Shelf;
import lv.vienreiz.casebook.SubjectRef;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.exchange.casebook.StoredCaseBook;
import lv.vienreiz.exchange.kept.FileOwner;
import lv.vienreiz.exchange.kept.KeptFile;
import lv.vienreiz.exchange.kept.KeptFiles;
import lv.vienreiz.exchange.outbox.Outbox;
import lv.vienreiz.exchange.outbox.OutboxLedger;
import lv.vienreiz.exchange.spi.Address;
import lv.vienreiz.exchange.spi.OutgoingMessage;
import lv.vienreiz.exchange.store.Payload;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.exchange.store.StoreException;
import lv.vienreiz.message.Digest;
import lv.vienreiz.message.DigestAlgorithm;
import lv.vienreiz.message.MessageId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What encryption promises of a store, by contents that hold a word which stands nowhere else. */
@Timeout(60)
abstract class ProtectedStoreSuite {

    static final String WORD = "chrysanthemum";
    static final SecretKey FIRST = PayloadKeysTest.key(1);
    static final SecretKey SECOND = PayloadKeysTest.key(2);
    static final MessageId ID = new MessageId("00000000-0000-4000-8000-000000000001");
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T08:00:00Z"), ZoneOffset.UTC);
    private static final byte[] FILE = ("a file with a " + WORD).repeat(30_000).getBytes(UTF_8);

    abstract Store open(PayloadKeys keys);

    abstract boolean isFound(String word) throws Exception;

    static void fill(Store store) throws Exception {
        ChainRecord chain = new ChainRecord(
                "Q-1",
                new SubjectRef("subject-1"),
                WORD,
                OffsetDateTime.now(CLOCK),
                List.of(),
                Optional.empty(),
                Extensions.none());
        try (CaseBook book = StoredCaseBook.on(store)) {
            book.write(List.of(Draft.fresh(Shelf.CHAINS, chain)));
        }
        new KeptFiles(store, CLOCK)
                .keep(
                        FileOwner.ours(ID),
                        new KeptFile(digest(), "text/plain", FILE.length),
                        new ByteArrayInputStream(FILE),
                        CLOCK.instant().plus(Duration.ofHours(1)));
    }

    static Digest digest() {
        MessageDigest passing = DigestAlgorithm.SHA_256.begin();
        passing.update(FILE);
        return Digest.of(DigestAlgorithm.SHA_256, passing);
    }

    static void reads(Store store) throws IOException {
        try (CaseBook book = StoredCaseBook.on(store);
                var file = new KeptFiles(store, CLOCK).open(FileOwner.ours(ID), digest())) {
            assertThat(book.find(Shelf.CHAINS, "Q-1").orElseThrow().document().lifeEvent())
                    .isEqualTo(WORD);
            assertThat(file.readAllBytes()).isEqualTo(FILE);
        }
    }

    static StoreException refusal(Store store) {
        try (CaseBook book = StoredCaseBook.on(store)) {
            return catchThrowableOfType(StoreException.class, () -> book.find(Shelf.CHAINS, "Q-1"));
        }
    }

    @Test
    void withoutKeysTheWordIsThere() throws Exception {
        try (Store store = open(PayloadKeys.none())) {
            fill(store);
            reads(store);
        }

        assertThat(isFound(WORD)).isTrue();
    }

    @Test
    void withKeysTheWordIsNowhere() throws Exception {
        try (Store store = open(PayloadKeys.of("first", FIRST))) {
            fill(store);
            reads(store);
            assertThat(isFound(WORD)).isFalse();
        }
        assertThat(isFound(WORD)).isFalse();
        assertThat(isFound("first")).as("the name of the key").isTrue();
    }

    @Test
    void aKeyIsReplaced() throws Exception {
        try (Store store = open(PayloadKeys.of("first", FIRST))) {
            fill(store);
        }
        try (Store store = open(PayloadKeys.of("second", SECOND))) {
            StoreException refusal = refusal(store);
            assertThat(refusal.kind()).isEqualTo(StoreException.Kind.KEY_MISSING);
            assertThat(refusal).hasMessageContaining("\"first\"").hasMessageContaining("[second]");
        }
        try (Store store = open(PayloadKeys.of("second", SECOND).alsoReading("first", FIRST))) {
            reads(store);
            assertThat(store.rekey()).as("a document and the pieces of a file").isEqualTo(5);
            assertThat(store.rekey()).isZero();
            reads(store);
        }
        try (Store store = open(PayloadKeys.of("second", SECOND))) {
            reads(store);
        }
    }

    @Test
    void aStoreThatWasPlainIsEncrypted() throws Exception {
        try (Store store = open(PayloadKeys.none())) {
            fill(store);
        }
        try (Store store = open(PayloadKeys.of("first", FIRST))) {
            assertThat(refusal(store).kind()).isEqualTo(StoreException.Kind.NOT_ENCRYPTED);
        }
        try (Store store = open(PayloadKeys.of("first", FIRST).alsoReadingPlain())) {
            reads(store);
            assertThat(store.rekey()).isEqualTo(5);
        }
        try (Store store = open(PayloadKeys.of("first", FIRST))) {
            reads(store);
        }
    }

    @Test
    void anEncryptedStoreIsMadePlain() throws Exception {
        try (Store store = open(PayloadKeys.of("first", FIRST))) {
            fill(store);
        }
        try (Store store = open(PayloadKeys.none().alsoReading("first", FIRST))) {
            assertThat(store.rekey()).isEqualTo(5);
        }
        try (Store store = open(PayloadKeys.none())) {
            reads(store);
        }
    }

    @Test
    void aContentThatWasMovedOrAlteredIsFound() throws Exception {
        try (Store store = open(PayloadKeys.of("first", FIRST))) {
            fill(store);
            store.write(s -> s.update("UPDATE shelf SET doc_key = 'Q-2'"));
            try (CaseBook book = StoredCaseBook.on(store)) {
                StoreException moved = catchThrowableOfType(StoreException.class, () -> book.find(Shelf.CHAINS, "Q-2"));
                assertThat(moved.kind()).isEqualTo(StoreException.Kind.ALTERED);
                assertThat(moved).hasMessageContaining("SHELF_BODY");
            }
            byte[] body = store.<Optional<byte[]>>read(s -> s.first("SELECT body FROM shelf", r -> r.getBytes(1)))
                    .orElseThrow();
            body[body.length - 1] ^= 1;
            store.write(s -> s.update("UPDATE shelf SET doc_key = 'Q-1', body = ?", (Object) body));
            assertThat(refusal(store).kind()).isEqualTo(StoreException.Kind.ALTERED);
            assertThat(catchThrowableOfType(StoreException.class, store::rekey)).isNull();
        }
        try (Store store = open(PayloadKeys.of("second", SECOND).alsoReading("first", FIRST))) {
            assertThat(catchThrowableOfType(StoreException.class, store::rekey).kind())
                    .isEqualTo(StoreException.Kind.ALTERED);
        }
    }

    @Test
    void theUserOfAMessageIsEncryptedTooAndItsKeyReplaced() throws Exception {
        OutgoingMessage message = new OutgoingMessage(
                        ID,
                        new Address("LV/GOV/90000000000/test/applications"),
                        "text/plain",
                        new byte[0],
                        Optional.empty(),
                        Optional.empty())
                .by(WORD);
        OutgoingMessage nobodys = new OutgoingMessage(
                MessageId.random(), message.address(), "text/plain", new byte[0], Optional.empty(), Optional.empty());
        try (Store store = open(PayloadKeys.of("first", FIRST));
                Outbox outbox = Outbox.on(store, new NobodyThere()).open()) {
            outbox.submit(message);
            outbox.submit(nobodys);
            assertThat(isFound(WORD)).isFalse();
        }
        try (Store store = open(PayloadKeys.of("second", SECOND).alsoReading("first", FIRST))) {
            assertThat(store.rekey()).as("two bodies and one user").isEqualTo(3);
            assertThat(store.rekey()).isZero();
        }
        try (Store store = open(PayloadKeys.of("second", SECOND))) {
            OutboxLedger ledger = OutboxLedger.of(store);
            assertThat(ledger.message(ID).orElseThrow().actingUser()).contains(WORD);
            assertThat(ledger.message(nobodys.messageId()).orElseThrow().actingUser())
                    .isEmpty();
        }
        assertThat(isFound(WORD)).isFalse();
    }

    @Test
    void everyColumnOfPayloadsIsThere() {
        try (Store store = open(PayloadKeys.none())) {
            assertThat(Payload.values()).hasSize(7);
            assertThat(store.rekey()).isZero();
        }
    }
}
