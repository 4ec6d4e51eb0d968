// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.improvement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import lv.vienreiz.assessment.Assessment;
import lv.vienreiz.assessment.PortfolioAssessment;
import lv.vienreiz.assessment.Progress;

/**
 * How services developed over several dates, such as five yearly snapshots.
 *
 * <pre>{@code
 * Optional<Development> development = Development.over(years, assessment, year -> (done, all) -> !stopped.get());
 * development.orElseThrow().steps(); // what changed from each date to the next
 * }</pre>
 *
 * @param snapshots the dates, the earliest first
 */
public record Development(List<Snapshot> snapshots) {

    /**
     * Makes a development.
     *
     * @param snapshots the dates in any order
     * @throws IllegalArgumentException if there is none, two are of one day, or they were not assessed by one model
     */
    public Development {
        snapshots =
                snapshots.stream().sorted(Comparator.comparing(Snapshot::asOf)).toList();
        if (snapshots.isEmpty()) {
            throw new IllegalArgumentException("Expected at least one date, found none");
        }
        for (int i = 1; i < snapshots.size(); i++) {
            snapshots.get(0).standing().requireSameModel(snapshots.get(i).standing());
            if (snapshots.get(i - 1).asOf().equals(snapshots.get(i).asOf())) {
                throw new IllegalArgumentException("Expected one assessment of a day, found two of "
                        + snapshots.get(i).asOf());
            }
        }
    }

    /**
     * Assesses services at several dates, one date after the other. Only one date is held in memory whole.
     *
     * @param dates the services of each date; the next is asked for once the one before is assessed, so that it may be read then
     * @param assessment the assessment, which is given the documents of each date
     * @param progress what is told how far the run is at a date, and may end it
     * @return the development; nothing where the run was ended, or the thread was interrupted
     * @throws IllegalArgumentException if there is no date, two are the same, or evidence is later than its date
     */
    public static Optional<Development> over(
            Iterable<DatedServices> dates, Assessment assessment, Function<LocalDate, Progress> progress) {
        List<Snapshot> snapshots = new ArrayList<>();
        for (DatedServices date : dates) {
            Optional<PortfolioAssessment> assessed =
                    assessment.among(date.among()).assessAll(date.services(), date.asOf(), progress.apply(date.asOf()));
            if (assessed.isEmpty()) {
                return Optional.empty();
            }
            snapshots.add(Snapshot.of(assessed.get()));
        }
        return Optional.of(new Development(snapshots));
    }

    /**
     * Gives the same development with one more date.
     *
     * @param more the date
     * @return the development
     * @throws IllegalArgumentException if there is one of that day already, or it was assessed by another model
     */
    public Development with(Snapshot more) {
        List<Snapshot> all = new ArrayList<>(snapshots);
        all.add(more);
        return new Development(all);
    }

    /**
     * What changed from each date to the next.
     *
     * @return one less than there are dates, the earliest first
     */
    public List<ProgressBetween> steps() {
        return IntStream.range(1, snapshots.size())
                .mapToObj(i -> ProgressBetween.of(snapshots.get(i - 1), snapshots.get(i)))
                .toList();
    }

    /**
     * What changed from the first date to the last.
     *
     * @return the change
     */
    public ProgressBetween whole() {
        return ProgressBetween.of(snapshots.get(0), snapshots.get(snapshots.size() - 1));
    }
}
