// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.vienreiz.exchange.spi.Capabilities;
import lv.vienreiz.exchange.spi.OutgoingMessage;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.message.MessageId;

/**
 * An outbox whose process ends again and again. A crash leaves the instance behind and opens a copy of its files: those of
 * the moment, or, where a loss of power takes what was not synced, those of the last synced commit. Or the process lives
 * on, and one outbox is closed for another, also while it sends.
 */
final class CrashingWorld implements AutoCloseable {

    final Receiver receiver = new Receiver();
    private final Path root = Files.createTempDirectory("vienreiz-outbox");
    private final VirtualTime time = new VirtualTime();
    private final Iterator<Integer> script;
    private final List<Store> abandoned = new ArrayList<>();
    private final boolean handsOver;
    private int lives;
    private int accepted;
    private Store store;
    private Outbox outbox;
    private Path synced = root;
    private long syncedAt = -1;

    CrashingWorld(List<Integer> script, boolean deduplicates, boolean handsOver) throws IOException {
        this.script = script.iterator();
        this.handsOver = handsOver;
        receiver.capabilities = new Capabilities(1_000, deduplicates, !deduplicates);
        receiver.acts = () -> act(next());
        receiver.replies = () -> reply(next());
        receiver.understands = () -> next() % 3 != 2;
        receiver.beforeSend = this::rememberSynced;
        receiver.onSend = message -> mayHandOver();
        start(root.resolve("life-0"));
    }

    void play() {
        while (script.hasNext()) {
            switch (next() % 10) {
                case 0, 1, 2 -> submit(next() % 3);
                case 3, 4, 5, 6 -> time.workOnce();
                case 7 -> time.pass();
                case 8 -> end();
                default -> losePower();
            }
        }
        assertThat(time.settle(100_000)).as("everything is settled in the end").isTrue();
    }

    /** The messages whose end was learned by asking. */
    List<MessageId> learned() {
        return receiver.told;
    }

    int accepted() {
        return accepted;
    }

    OutboxState stateOf(MessageId id) {
        return outbox.entry(id).orElseThrow().state();
    }

    List<OutboxEntry> unfinished() {
        return Stream.of(OutboxState.values())
                .filter(s -> !s.isFinished() || s == OutboxState.DEAD)
                .flatMap(s -> outbox.entries(s).stream())
                .toList();
    }

    Map<String, List<String>> effectsByCase() {
        return receiver.effects.stream()
                .collect(Collectors.groupingBy(
                        m -> m.caseId().orElseThrow(),
                        TreeMap::new,
                        Collectors.mapping(m -> m.messageId().value(), Collectors.toList())));
    }

    @Override
    public void close() throws IOException {
        abandoned.add(store);
        abandoned.forEach(Store::close);
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private void submit(int caseNumber) {
        OutgoingMessage message = Messages.message(accepted + 1, "case " + caseNumber);
        outbox.submit(message);
        accepted++;
    }

    private void start(Path directory) {
        store = Store.in(directory);
        outbox = opened();
    }

    private Outbox opened() {
        return Outbox.on(store, receiver)
                .clock(time)
                .executor(time)
                .timer(time)
                .jitter(new Random(lives))
                .parallel(2)
                .patience(Duration.ZERO)
                .poll(Duration.ZERO)
                .policy(new RetryPolicy(
                        1_000,
                        Duration.ofDays(30),
                        Duration.ofSeconds(1),
                        Duration.ofMinutes(1),
                        Duration.ofSeconds(9),
                        new RetryPolicy.Budget(20, 5, 1)))
                .open();
    }

    private void end() {
        if (handsOver) {
            outbox.close();
            outbox = opened();
        } else {
            crash(snapshot());
        }
    }

    private void mayHandOver() {
        if (handsOver && next() % 4 == 3) {
            end();
        }
    }

    private void crash(Path copy) {
        time.crash();
        syncedAt = -1;
        abandoned.add(store);
        start(copy);
    }

    private void losePower() {
        store.read(s -> 0);
        crash(syncedAt == store.commits() ? synced : snapshot());
    }

    private void rememberSynced() {
        synced = snapshot();
        syncedAt = store.commits();
    }

    private Path snapshot() {
        store.read(s -> 0);
        lives++;
        Path from = store.directory().orElseThrow();
        Path to = root.resolve("life-" + lives);
        try {
            Files.createDirectory(to);
            for (String name : List.of("store.db", "store.db-wal")) {
                Files.copy(from.resolve(name), to.resolve(name));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return to;
    }

    /** The next number of the script, or zero once it has ended: then all goes well. */
    private int next() {
        return script.hasNext() ? script.next() : 0;
    }

    private Receiver.Act act(int number) {
        return switch (number % 11) {
            case 10 -> receiver.capabilities.answersInquiries() ? Receiver.Act.ACCEPT : Receiver.Act.DELIVER;
            case 1, 2, 3 -> Receiver.Act.NOT_SENT;
            case 4, 5 -> Receiver.Act.DOUBT_AFTER_EFFECT;
            case 6, 7 -> Receiver.Act.DOUBT_WITHOUT_EFFECT;
            case 8 -> Receiver.Act.REJECT;
            case 9 -> Receiver.Act.THROW_AFTER_EFFECT;
            default -> Receiver.Act.DELIVER;
        };
    }

    private static Receiver.Reply reply(int number) {
        return switch (number % 6) {
            case 5 -> Receiver.Reply.PREVIEW;
            case 3 -> Receiver.Reply.NOT_ANSWERED;
            case 4 -> Receiver.Reply.IN_PROGRESS;
            default -> Receiver.Reply.TRUTH;
        };
    }
}
