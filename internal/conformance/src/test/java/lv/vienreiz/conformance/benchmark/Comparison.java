// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.conformance.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.vienreiz.assessment.model.AssessmentModel;
import lv.vienreiz.assessment.model.Departure;
import lv.vienreiz.assessment.scoring.Fraction;
import lv.vienreiz.assessment.scoring.GroupScores;
import lv.vienreiz.assessment.scoring.Score;
import lv.vienreiz.assessment.scoring.Scoring;
import lv.vienreiz.assessment.scoring.Subject;
import lv.vienreiz.assessment.scoring.SubjectScores;

/**
 * Holds an edition's published results against what the model makes of its answers: first service by service, then country by
 * country. A service's number that differs is reckoned again by each departure of the model, in their order; the first that gives
 * the published number is its class. What no class gives is an override. Country scores are brought together of the services'
 * numbers so reproduced.
 */
final class Comparison {

    /** A row that differs, and the departure by which it was reckoned again; none where it is an override. */
    record Difference(Row row, Optional<String> departure, Optional<Fraction> again) {}

    private final Map<String, List<Row>> rows = new LinkedHashMap<>();
    private final List<Difference> differences = new ArrayList<>();
    private final Scoring scoring;
    private final Map<String, Scoring> departures = new LinkedHashMap<>();
    private final Map<String, Subject> subjects;
    private final Map<String, SubjectScores> pure = new LinkedHashMap<>();
    private final Map<String, SubjectScores> reproduced = new LinkedHashMap<>();

    private Comparison(AssessmentModel model, Edition edition) {
        scoring = Scoring.of(model);
        model.departures().stream()
                .map(Departure::id)
                .forEach(departure -> departures.put(departure, scoring.departing(departure)));
        subjects = edition.subjects().stream()
                .collect(Collectors.toMap(Subject::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        subjects.values().forEach(subject -> pure.put(subject.id(), scoring.score(subject)));
        reproduced.putAll(pure);
    }

    static Comparison of(AssessmentModel model, Path folder, String prefix) {
        Comparison comparison = new Comparison(model, Edition.read(folder, prefix, model));
        comparison.services(folder.resolve(prefix + "_nat_services_results.csv"), "National", Published.NATIONAL);
        comparison.services(
                folder.resolve(prefix + "_cb_services_results.csv"), "Cross-border", Published.CROSS_BORDER);
        comparison.countries(Table.rows(folder.resolve(prefix + "_scores.csv")));
        return comparison;
    }

    private void services(Path results, String user, Map<String, String> columns) {
        for (Map<String, String> published : Table.rows(results)) {
            String key = Edition.key(user, published);
            columns.forEach((column, measure) -> {
                Score score = Published.get(pure, key).score(measure);
                Row row = Row.of(key, measure, published.getOrDefault(column, ""), score.value());
                rows.computeIfAbsent("services, " + user.toLowerCase(Locale.ROOT), k -> new ArrayList<>())
                        .add(row);
                if (!row.isExact()) {
                    again(row, key);
                }
            });
        }
    }

    private void again(Row row, String key) {
        for (Map.Entry<String, Scoring> departure : departures.entrySet()) {
            Optional<Fraction> again = departure
                    .getValue()
                    .score(Published.get(subjects, key))
                    .score(row.measure())
                    .value();
            if (row.isReproducedBy(again)) {
                replace(key, row.measure(), again);
                differences.add(new Difference(row, Optional.of(departure.getKey()), again));
                return;
            }
        }
        replace(key, row.measure(), row.published().map(Fraction::of));
        differences.add(new Difference(row, Optional.empty(), Optional.empty()));
    }

    private void replace(String key, String measure, Optional<Fraction> value) {
        reproduced.computeIfPresent(
                key,
                (k, scores) -> scores.with(
                        measure, value.map(Score::of).orElse(new Score(Optional.empty(), Score.State.NOT_RELEVANT))));
    }

    private void countries(List<Map<String, String>> published) {
        Map<String, GroupScores> groups = new HashMap<>();
        scoring.groups(List.copyOf(reproduced.values())).forEach(group -> groups.put(Published.place(group), group));
        Map<String, GroupScores> pureGroups = new HashMap<>();
        scoring.groups(List.copyOf(pure.values())).forEach(group -> pureGroups.put(Published.place(group), group));
        for (Map<String, String> line : published) {
            String measure = Published.measure(line.getOrDefault("Scoring", ""));
            String country = line.getOrDefault("Country", "");
            if (country.isEmpty()) {
                continue;
            }
            Published.SCORES.forEach((column, group) -> {
                String place = Published.place(country, group);
                String kind = Published.kind(country, group);
                String ours = Published.measure(measure, group);
                Row row = Row.of(place, measure, line.getOrDefault(column, ""), value(groups, place, ours));
                rows.computeIfAbsent(kind, k -> new ArrayList<>()).add(row);
                if (!row.isExact()) {
                    differences.add(new Difference(row, Optional.empty(), Optional.empty()));
                }
                rows.computeIfAbsent(kind + PURE, k -> new ArrayList<>())
                        .add(Row.of(place, measure, line.getOrDefault(column, ""), value(pureGroups, place, ours)));
            });
        }
    }

    static final String PURE = " without classes";

    /** A measure that a grouping does not reckon has no number; so has a group that nobody is in. */
    private static Optional<Fraction> value(Map<String, GroupScores> groups, String place, String measure) {
        return Optional.ofNullable(groups.get(place))
                .flatMap(group -> Optional.ofNullable(group.scores().get(measure)))
                .flatMap(Score::value);
    }

    Map<String, List<Row>> rows() {
        return rows;
    }

    List<Difference> differences() {
        return differences;
    }

    List<Difference> overrides() {
        return differences.stream()
                .filter(difference -> difference.departure().isEmpty())
                .toList();
    }

    /**
     * Counts the service rows that a departure would reckon otherwise than the model although the model is right: what keeps a
     * class from being a rule.
     */
    long wouldSpoil(String departure) {
        Scoring otherwise = Published.get(departures, departure);
        Map<String, SubjectScores> scores = new HashMap<>();
        subjects.values().forEach(subject -> scores.put(subject.id(), otherwise.score(subject)));
        return rows.entrySet().stream()
                .filter(kind -> kind.getKey().startsWith("services"))
                .flatMap(kind -> kind.getValue().stream())
                .filter(Row::isExact)
                .filter(row -> !row.isReproducedBy(
                        Published.get(scores, row.place()).score(row.measure()).value()))
                .count();
    }

    Map<String, Long> byClass() {
        return differences.stream()
                .flatMap(difference -> difference.departure().stream())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }
}
