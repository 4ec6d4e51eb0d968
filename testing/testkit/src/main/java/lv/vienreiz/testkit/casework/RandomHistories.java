// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.testkit.casework;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;
import lv.vienreiz.casework.Actor;
import lv.vienreiz.casework.CaseMoves;
import lv.vienreiz.casework.CaseState;
import lv.vienreiz.casework.HistoryFlaw.Kind;
import lv.vienreiz.casework.Move;
import lv.vienreiz.casework.StatusEntry;

/**
 * Made-up histories of cases, legal and illegal. The same seed gives the same histories.
 *
 * <pre>{@code
 * RandomHistories random = RandomHistories.by(new Random(seed));
 * assertThat(ourSystem.accepts(random.legal())).isTrue();
 * BrokenHistory broken = random.illegal();
 * assertThat(ourSystem.firstRefused(broken.entries())).isEqualTo(broken.position());
 * }</pre>
 *
 * <p>As safe for several threads as the generator of random numbers that it is given.
 */
public final class RandomHistories {

    private static final OffsetDateTime START = OffsetDateTime.parse("2026-01-05T08:00:00+02:00");

    private final RandomGenerator random;

    private RandomHistories(RandomGenerator random) {
        this.random = Objects.requireNonNull(random, "random");
    }

    /**
     * Makes a generator of histories.
     *
     * @param random where chance comes from
     * @return a generator
     */
    public static RandomHistories by(RandomGenerator random) {
        return new RandomHistories(random);
    }

    /**
     * Makes up a history of legal steps.
     *
     * @return from 1 to 30 entries, often up to the end of the case
     */
    public List<StatusEntry> legal() {
        int length = 1 + random.nextInt(30);
        List<StatusEntry> entries = new ArrayList<>();
        List<Move> moves = CaseMoves.first();
        OffsetDateTime at = START.plusMinutes(random.nextInt(500_000));
        while (entries.size() < length && !moves.isEmpty()) {
            Move move = moves.get(random.nextInt(moves.size()));
            entries.add(new StatusEntry(entries.size() + 1, move.to(), move.actor(), at, Optional.empty()));
            moves = CaseMoves.from(move.to());
            at = at.plusMinutes(random.nextInt(20_000));
        }
        return List.copyOf(entries);
    }

    /**
     * Makes up a history that is right up to one step: it lacks an entry, or one is doubled, dated too early, made by somebody who
     * may not, or leads where nothing leads.
     *
     * @return the history with the place of the wrong step
     */
    public BrokenHistory illegal() {
        while (true) {
            Optional<BrokenHistory> broken = broken(new ArrayList<>(legal()));
            if (broken.isPresent()) {
                return broken.get();
            }
        }
    }

    /** Breaks a history in a random way, if that way fits it. */
    private Optional<BrokenHistory> broken(List<StatusEntry> entries) {
        int place = random.nextInt(entries.size());
        StatusEntry entry = entries.get(place);
        return switch (random.nextInt(5)) {
            case 0 -> gap(entries, place);
            case 1 -> {
                entries.add(place + 1, entry);
                yield Optional.of(new BrokenHistory(entries, place + 1, Kind.NUMBER_NOT_RISING));
            }
            case 2 -> early(entries, place);
            default -> wrongStep(entries, place);
        };
    }

    private static Optional<BrokenHistory> gap(List<StatusEntry> entries, int place) {
        entries.remove(place);
        return place == entries.size() ? Optional.empty() : Optional.of(new BrokenHistory(entries, place, Kind.GAP));
    }

    private static Optional<BrokenHistory> early(List<StatusEntry> entries, int place) {
        if (place == 0) {
            return Optional.empty();
        }
        StatusEntry entry = entries.get(place);
        OffsetDateTime at = entries.get(place - 1).at().minusSeconds(1);
        entries.set(place, new StatusEntry(entry.sequence(), entry.state(), entry.actor(), at, entry.note()));
        return Optional.of(new BrokenHistory(entries, place, Kind.BACK_IN_TIME));
    }

    private Optional<BrokenHistory> wrongStep(List<StatusEntry> entries, int place) {
        List<Move> legal = place == 0
                ? CaseMoves.first()
                : CaseMoves.from(entries.get(place - 1).state());
        Move wish = new Move(any(CaseState.values()), any(Actor.values()));
        if (legal.contains(wish)) {
            return Optional.empty();
        }
        StatusEntry entry = entries.get(place);
        entries.set(place, new StatusEntry(entry.sequence(), wish.to(), wish.actor(), entry.at(), entry.note()));
        boolean known = legal.stream().anyMatch(move -> move.to() == wish.to());
        Kind kind = known ? Kind.NOT_THIS_ACTOR : place == 0 ? Kind.NO_BEGINNING : Kind.NO_SUCH_MOVE;
        return Optional.of(new BrokenHistory(entries, place, kind));
    }

    /**
     * Puts deliveries into disorder, as networks do: some come twice, and any may come out of its turn.
     *
     * @param deliveries what is delivered
     * @param <T> its type
     * @return everything at least once, in a random order
     */
    public <T> List<T> disordered(List<T> deliveries) {
        List<T> more = new ArrayList<>(deliveries);
        deliveries.stream().filter(one -> random.nextInt(4) == 0).forEach(more::add);
        for (int i = more.size() - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            T one = more.set(i, more.get(other));
            more.set(other, one);
        }
        return List.copyOf(more);
    }

    private <T> T any(T[] values) {
        return Arrays.asList(values).get(random.nextInt(values.length));
    }
}
