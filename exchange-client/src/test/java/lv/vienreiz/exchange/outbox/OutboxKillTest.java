// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.outbox;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lv.vienreiz.exchange.Outcome;
import lv.vienreiz.exchange.outbox.KilledSender.Keys;
import lv.vienreiz.exchange.store.Store;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills senders and the receiver, at named places by a seed and by the clock, under faults of the bus, and counts effects. The
 * seed is reported, and given again by {@code -Dcrash.seed}; {@code -Dsoak} kills 500 times on each kind of store,
 * {@code -Dsoak=50} 50 times.
 */
@Timeout(value = 2, unit = TimeUnit.HOURS)
class OutboxKillTest {

    /** On each kind of store: half of them where contents are encrypted and the key is replaced in the middle. */
    private static final int KILLS = kills(System.getProperty("soak"));

    private static final int NUMBERS_OF_A_NODE = 1_000_000;
    private static final int FAULTS = 6;

    @TempDir
    Path temporary;

    private final long seed = Long.getLong("crash.seed", new Random().nextLong());
    private final Random random = new Random(seed);
    private final List<String> history = new ArrayList<>();
    private final List<Actor> alive = new ArrayList<>();
    private final List<Actor> senders = new ArrayList<>();
    private int[] accepted = {};
    private String place = "";
    private Keys keys = Keys.NONE;
    private int port;
    private Actor receiver;

    @AfterEach
    void killsEverybody() throws InterruptedException {
        for (Actor actor : alive) {
            actor.killed();
        }
    }

    private static int kills(@Nullable String soak) {
        if (soak == null) {
            return 20;
        }
        return soak.isEmpty() || soak.equals("true") ? 500 : Integer.parseInt(soak);
    }

    @Test
    void everyMessageTakesEffectOnceOnSqlite(TestReporter reporter) throws Exception {
        play(temporary.resolve("store").toString(), 1, reporter);
    }

    @Test
    void everyMessageTakesEffectOnceOnSqliteWhileItsKeyIsReplaced(TestReporter reporter) throws Exception {
        keys = Keys.FIRST;
        Path directory = temporary.resolve("store");
        play(directory.toString(), 1, reporter);
        assertThat(holds(directory, "body 1"))
                .as("what messages say stands nowhere: %s", story())
                .isFalse();
    }

    @Test
    void everyMessageTakesEffectOnceOnPostgresWithThreeNodes(TestReporter reporter) throws Exception {
        try (Ground.InPostgres ground = new Ground.InPostgres()) {
            play(ground.url(), 3, reporter);
        }
    }

    @Test
    void everyMessageTakesEffectOnceOnPostgresWithThreeNodesWhileTheirKeyIsReplaced(TestReporter reporter)
            throws Exception {
        keys = Keys.FIRST;
        try (Ground.InPostgres ground = new Ground.InPostgres()) {
            play(ground.url(), 3, reporter);
        }
    }

    private void play(String store, int nodes, TestReporter reporter) throws Exception {
        reporter.publishEntry("crash.seed", Long.toString(seed));
        place = store;
        accepted = new int[nodes];
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        receiver = receiver(FAULTS, pointOfReceiver());
        for (int node = 0; node < nodes; node++) {
            senders.add(sender(node));
        }
        int left = KILLS / 2;
        int replacing = keys == Keys.NONE ? 0 : 2 * nodes;
        for (int kill = 1; kill <= left - replacing; kill++) {
            if (random.nextInt(4) == 0) {
                killReceiver();
            } else {
                killSender(random.nextInt(nodes));
            }
            if (replacing > 0 && kill == (left - replacing) / 2) {
                replaceKey(nodes);
            }
        }
        for (int node = 0; node < nodes; node++) {
            hear(node, senders.get(node));
        }
        long atTheirPoints =
                history.stream().filter(line -> line.contains(" at its point")).count();
        reporter.publishEntry("crash.kills", atTheirPoints + " of " + KILLS / 2 + " at a named place");
        judge();
    }

    /** Gives every node the new key for reading, and only then one after another has it write under it. */
    private void replaceKey(int nodes) throws Exception {
        for (Keys next : List.of(Keys.FIRST_READING_SECOND, Keys.SECOND_READING_FIRST)) {
            keys = next;
            for (int node = 0; node < nodes; node++) {
                killSender(node);
            }
        }
    }

    private void killSender(int node) throws Exception {
        Actor sender = senders.get(node);
        sender.awaitWord();
        boolean atItsPoint = sender.endsWithin(random.nextInt(3) == 0 ? random.nextInt(300) : 1500);
        hear(node, sender);
        history.add("sender " + node + (atItsPoint ? " at its point" : " by the clock") + " after " + accepted[node]);
        senders.set(node, sender(node));
    }

    private void killReceiver() throws Exception {
        boolean atItsPoint = receiver.endsWithin(random.nextInt(200));
        receiver.killed();
        history.add("receiver" + (atItsPoint ? " at its point" : " by the clock"));
        receiver = receiver(FAULTS, pointOfReceiver());
    }

    /** Kills a sender, and notes the last message that it said was safe. */
    private void hear(int node, Actor sender) throws InterruptedException {
        for (String number : sender.killed()) {
            accepted[node] = Math.max(accepted[node], Integer.parseInt(number) - first(node) + 1);
        }
    }

    private Actor sender(int node) throws IOException {
        List<Milestone> points = Stream.of(Milestone.values())
                .filter(point -> place.startsWith("jdbc:") || point != Milestone.CLAIMED)
                .toList();
        String point = points.get(random.nextInt(points.size())) + ":" + (1 + random.nextInt(12));
        history.add("sender " + node + " to end at " + point + " with keys " + keys);
        return started(KilledSender.class, place, port, first(node) + accepted[node], point, keys);
    }

    private Actor receiver(int faultsPerHundred, String point) throws Exception {
        history.add("receiver to end at " + point);
        Actor actor = started(
                EffectReceiver.class, port, temporary.resolve("effects"), point, random.nextLong(), faultsPerHundred);
        actor.awaitWord();
        return actor;
    }

    private String pointOfReceiver() {
        EffectReceiver.Place[] places = EffectReceiver.Place.values();
        return places[random.nextInt(places.length)] + ":" + (5 + random.nextInt(60));
    }

    private Actor started(Class<?> main, Object... arguments) throws IOException {
        Actor actor = Actor.start(main, temporary.resolve("log"), arguments);
        alive.add(actor);
        return actor;
    }

    private static int first(int node) {
        return node * NUMBERS_OF_A_NODE + 1;
    }

    /** Lets everything come to its end without faults, and holds the effects against what was accepted. */
    private void judge() throws Exception {
        receiver.killed();
        receiver = receiver(0, "NOWHERE:0");
        List<Integer> numbers = new ArrayList<>();
        if (keys != Keys.NONE) {
            try (Store store = KilledSender.store(place, Keys.SECOND_READING_FIRST)) {
                store.rekey();
            }
            keys = Keys.SECOND;
        }
        try (Store store = KilledSender.store(place, keys);
                Outbox outbox = KilledSender.outbox(store, new EffectBinding(port), FailPoint.parse("NOWHERE:0"))) {
            for (int node = 0; node < accepted.length; node++) {
                int from = first(node);
                IntStream.range(from, from + accepted[node]).forEach(numbers::add);
            }
            assertThat(numbers).as(story()).hasSizeGreaterThan(KILLS / 2).allSatisfy(n -> assertThat(
                            outbox.submit(KilledSender.message(n)).await(Duration.ofSeconds(60)))
                    .isInstanceOf(Outcome.Delivered.class));
            assertThat(unfinished(outbox)).as(story()).isEmpty();
        }
        List<String> effects = EffectReceiver.lines(temporary.resolve("effects"));
        assertThat(effects).as(story()).doesNotHaveDuplicates();
        assertThat(effects.stream().map(line -> line.substring(0, line.indexOf(' '))))
                .as(story())
                .containsAll(numbers.stream().map(n -> Messages.id(n).value()).toList());
        assertThat(effects.stream().collect(Collectors.groupingBy(OutboxKillTest::laneAndNode)))
                .as(story())
                .allSatisfy((lane, lines) -> assertThat(lines).isSorted());
    }

    /** The case of an effect, and the node that was handed its message: what is handed in on one node keeps its order. */
    private static String laneAndNode(String effect) {
        long number = Long.parseLong(effect.substring(24, 36));
        return effect.substring(36) + " of node " + number / NUMBERS_OF_A_NODE;
    }

    /** Waits, within reason, for messages that were stored but not said to be; nobody else finishes them now. */
    private static List<OutboxEntry> unfinished(Outbox outbox) {
        List<OutboxEntry> left = List.of();
        for (int look = 0; look < 300; look++) {
            left = Stream.of(OutboxState.values())
                    .filter(state -> state != OutboxState.DELIVERED)
                    .flatMap(state -> outbox.entries(state).stream())
                    .toList();
            if (left.isEmpty()) {
                return left;
            }
            left.forEach(entry -> outbox.follow(entry.id()).orElseThrow().await(Duration.ofMillis(200)));
        }
        return left;
    }

    private static boolean holds(Path directory, String word) throws IOException {
        boolean found = false;
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.toList()) {
                found |= new String(Files.readAllBytes(file), ISO_8859_1).contains(word);
            }
        }
        return found;
    }

    private String story() {
        return "seed " + seed + ": " + history;
    }
}
