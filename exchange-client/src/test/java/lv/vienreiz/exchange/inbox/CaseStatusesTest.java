// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import lv.vienreiz.casework.Actor;
import lv.vienreiz.casework.CaseState;
import lv.vienreiz.casework.MergedStatuses;
import lv.vienreiz.casework.StatusEntry;
import lv.vienreiz.casework.StatusLog;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.exchange.Outcome;
import lv.vienreiz.exchange.protection.PayloadKeys;
import lv.vienreiz.exchange.spi.Address;
import lv.vienreiz.exchange.spi.Answer;
import lv.vienreiz.exchange.spi.OutgoingMessage;
import lv.vienreiz.exchange.status.CaseStatuses;
import lv.vienreiz.exchange.status.StatusListener;
import lv.vienreiz.exchange.status.Told;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.exchange.xroad.SubsystemId;
import lv.vienreiz.exchange.xroad.XRoad;
import lv.vienreiz.exchange.xroad.XRoadBinding;
import lv.vienreiz.message.CaseId;
import lv.vienreiz.message.Envelope;
import lv.vienreiz.message.ExecutionStatus;
import lv.vienreiz.message.MessageId;
import lv.vienreiz.message.PartyId;
import lv.vienreiz.text.LocalizedText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Statuses of a case come over HTTP late, twice, in any order and through restarts, and give the same case. */
@Timeout(60)
class CaseStatusesTest {

    private static final String OFFICE = "LV/GOV/90000000031/office";
    private static final String OTHER = "LV/GOV/90000000049/office";
    private static final PartyId PORTAL = PartyId.parse("LV/GOV/90000000015/portal/statuses");
    private static final CaseId CASE = CaseId.parse("K-1");
    private static final ServiceId TREES = ServiceId.parse("trees");
    private static final Told TOLD = new Told(OFFICE, TREES, CASE);
    private static final String NOTE = "chrysanthemum";
    private static final Permits PERMITS = Permits.none()
            .allow(OFFICE, PORTAL, MessageKind.EXECUTION_STATUS)
            .allow(OTHER, PORTAL, MessageKind.EXECUTION_STATUS);

    private static final List<ExecutionStatus> MOVES = List.of(
            status(1, 1, CaseState.SUBMITTED, Actor.CLIENT),
            status(2, 2, CaseState.REGISTERED, Actor.PROVIDER),
            status(3, 3, CaseState.IN_EXECUTION, Actor.OWNER),
            status(4, 4, CaseState.DECIDED, Actor.OWNER));

    @TempDir
    Path folder;

    private StatusListener listener = (session, told, receipt) -> {};
    private Store store;
    private Inbox inbox;
    private Mount mount;

    private static ExecutionStatus status(int id, int sequence, CaseState state, Actor actor) {
        return status(OFFICE, id, sequence, state, actor);
    }

    private static ExecutionStatus status(String sender, int id, int sequence, CaseState state, Actor actor) {
        OffsetDateTime at = Letters.SENT.plusMinutes(sequence);
        return new ExecutionStatus(
                new Envelope(Letters.id(id), Letters.SENT, PartyId.parse(sender), PORTAL, Optional.empty()),
                CASE,
                TREES,
                new StatusEntry(sequence, state, actor, at, Optional.of(LocalizedText.lv(NOTE))));
    }

    @BeforeEach
    void opens() throws IOException {
        store = Store.in(
                folder.resolve("store"),
                PayloadKeys.of("first", new javax.crypto.spec.SecretKeySpec(new byte[32], "AES")));
        inbox = Inbox.on(store)
                .retention(Duration.ofDays(30))
                .admission(PERMITS)
                .clock(new TestClock())
                .repeatAfter(Duration.ofSeconds(1))
                .failures((id, thrown) -> {})
                .open();
        Handlers handlers = Handlers.none()
                .with(
                        MessageKind.EXECUTION_STATUS,
                        CaseStatuses.on(store)
                                .handler((session, told, receipt) -> listener.received(session, told, receipt)));
        mount = Mount.of("/r1/" + PORTAL, inbox, handlers);
    }

    @AfterEach
    void closes() {
        mount.close();
        inbox.close();
        store.close();
    }

    private void restarts() throws IOException {
        closes();
        opens();
    }

    private Outcome<Answer> send(ExecutionStatus status) {
        OutgoingMessage message = new OutgoingMessage(
                status.envelope().messageId(),
                new Address(PORTAL.value()),
                "application/json",
                Letters.bytes(status),
                Optional.of(CASE.value()),
                Optional.empty());
        SubsystemId client = SubsystemId.parse(status.envelope().sender().value());
        try (XRoadBinding binding = XRoad.at(mount.uri(), client).build()) {
            return binding.send(message, Instant.now().plusSeconds(30));
        }
    }

    private void delivered(ExecutionStatus status) {
        assertThat(send(status)).isInstanceOf(Outcome.Delivered.class);
    }

    private MergedStatuses known() {
        return CaseStatuses.on(store).find(TOLD).orElseThrow();
    }

    private static MergedStatuses inOrder() {
        StatusLog log = StatusLog.of(CASE, TREES);
        for (ExecutionStatus move : MOVES) {
            log = log.receive(move).log();
        }
        return log.merged();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void anyOrderOfArrivalGivesTheSameCase(long seed) throws IOException {
        Random random = new Random(seed);
        List<ExecutionStatus> arrivals = new ArrayList<>(MOVES);
        arrivals.addAll(MOVES.subList(random.nextInt(MOVES.size()), MOVES.size()));
        arrivals.add(status(9, 2, CaseState.REGISTERED, Actor.PROVIDER));
        Collections.shuffle(arrivals, random);
        int restart = random.nextInt(arrivals.size());

        for (int i = 0; i < arrivals.size(); i++) {
            if (i == restart) {
                restarts();
            }
            delivered(arrivals.get(i));
        }

        assertThat(known().serviceCase().history()).hasSize(4);
        assertThat(known()).isEqualTo(inOrder());
    }

    @Test
    void aStatusBehindAGapWaitsForIt() {
        delivered(MOVES.get(0));
        delivered(MOVES.get(2));

        assertThat(known().serviceCase().state()).contains(CaseState.SUBMITTED);
        assertThat(known().waiting()).containsExactly(MOVES.get(2));
        delivered(MOVES.get(1));
        assertThat(known().serviceCase().state()).contains(CaseState.IN_EXECUTION);
        assertThat(known().waiting()).isEmpty();
    }

    @Test
    void whatAnotherSystemTellsOfACaseOfTheSameNameChangesNothing() {
        delivered(MOVES.get(0));
        delivered(MOVES.get(1));
        delivered(status(OTHER, 20, 2, CaseState.REGISTERED, Actor.OWNER));

        assertThat(known().serviceCase().history()).hasSize(2);
        assertThat(known().conflicts()).isEmpty();
        assertThat(CaseStatuses.on(store)
                        .find(new Told(OTHER, TREES, CASE))
                        .orElseThrow()
                        .waiting())
                .hasSize(1);
        assertThat(CaseStatuses.on(store).find(new Told(OTHER, TREES, CaseId.parse("K-2"))))
                .isEmpty();
    }

    @Test
    void aContradictionIsShownAndAcknowledged() {
        delivered(MOVES.get(0));
        delivered(status(30, 2, CaseState.REGISTERED, Actor.OWNER));
        delivered(MOVES.get(1));

        assertThat(known().conflicts()).hasSize(1);
    }

    @Test
    void aListenerIsToldOfEachNewStatusOnceAndWhatItDoesHappensWithTheStatusOrNotAtAll() {
        List<StatusLog.Standing> standings = new ArrayList<>();
        AtomicInteger failures = new AtomicInteger(1);
        listener = (session, told, receipt) -> {
            standings.add(receipt.standing());
            if (failures.getAndDecrement() > 0) {
                throw new IllegalStateException("fails at first");
            }
        };
        assertThat(send(MOVES.get(0))).isInstanceOf(Outcome.NotSent.class);
        assertThat(CaseStatuses.on(store).find(TOLD))
                .as("nothing of it is there")
                .isEmpty();

        delivered(MOVES.get(0));
        delivered(MOVES.get(0));
        delivered(MOVES.get(2));
        delivered(MOVES.get(1));

        assertThat(standings)
                .containsExactly(
                        StatusLog.Standing.APPLIED,
                        StatusLog.Standing.APPLIED,
                        StatusLog.Standing.WAITING,
                        StatusLog.Standing.FILLED_A_GAP);
    }

    @Test
    void whatIsKnownOfACaseIsEncryptedAndCanBeForgotten() throws IOException {
        MOVES.forEach(this::delivered);
        assertThat(isFound(NOTE)).isFalse();
        assertThat(isFound(CASE.value())).isTrue();

        assertThat(CaseStatuses.on(store).forget(TOLD)).isEqualTo(4);

        assertThat(CaseStatuses.on(store).find(TOLD)).isEmpty();
        assertThat(CaseStatuses.on(store).forget(TOLD)).isZero();
    }

    private boolean isFound(String word) throws IOException {
        boolean found = false;
        try (Stream<Path> files = Files.list(folder.resolve("store"))) {
            for (Path file : files.toList()) {
                found |= new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(word);
            }
        }
        return found;
    }

    @Test
    void aMessageWhoseIdentityCameLongAgoWithOtherWordsIsNotToldOfAgain() {
        MessageId id = MOVES.get(0).envelope().messageId();
        delivered(MOVES.get(0));
        store.<Integer>write(s -> s.update("DELETE FROM vienreiz_inbox_answer WHERE id = ?", id.value())
                + s.update("DELETE FROM vienreiz_inbox WHERE id = ?", id.value()));
        AtomicInteger told = new AtomicInteger();
        listener = (session, whom, receipt) -> told.incrementAndGet();

        delivered(status(1, 1, CaseState.SUBMITTED, Actor.OWNER));

        assertThat(told).hasValue(0);
        assertThat(known().serviceCase().history().get(0).actor()).isEqualTo(Actor.CLIENT);
    }
}
