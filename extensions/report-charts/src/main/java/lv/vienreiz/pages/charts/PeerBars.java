// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.pages.charts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.assessment.improvement.Comparison;
import lv.vienreiz.assessment.improvement.Development;
import lv.vienreiz.assessment.improvement.Snapshot;
import lv.vienreiz.assessment.improvement.Standing;
import lv.vienreiz.assessment.model.AssessmentModel;
import lv.vienreiz.assessment.model.Level;
import lv.vienreiz.assessment.model.Measure;
import lv.vienreiz.text.LocalizedText;

/** Services beside those of others, and beside themselves at other dates. */
final class PeerBars {

    private static final int MOST_MEASURES = 4;
    private static final int DECIMALS = 1;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private PeerBars() {}

    /** Shares of services by level, since a state has more services than an institution; or mean scores by measure. */
    static BarData of(Comparison comparison, AssessmentModel model) {
        List<LocalizedText> names = new ArrayList<>(List.of(Wording.say("own")));
        List<Standing> standings = new ArrayList<>(List.of(comparison.own()));
        comparison.sector().ifPresent(sector -> {
            names.add(Wording.say("sector"));
            standings.add(sector);
        });
        comparison.state().ifPresent(state -> {
            names.add(Wording.say("state"));
            standings.add(state);
        });
        boolean levels = !model.levels().isEmpty();
        return new BarData(
                Wording.say(levels ? "compared.levels" : "compared.measures"),
                Wording.say(levels ? "level" : "measure"),
                names,
                levels
                        ? model.levels().stream()
                                .map(level -> share(level, standings))
                                .toList()
                        : model.measures().stream()
                                .filter(measure -> standings.stream()
                                        .anyMatch(standing -> standing.scores().containsKey(measure.id())))
                                .map(measure -> score(measure, standings))
                                .toList(),
                Optional.of(AssessmentModel.TOP));
    }

    private static BarData.Bar share(Level level, List<Standing> standings) {
        return new BarData.Bar(
                Wording.inBoth(language -> level.rank() + " " + level.name().inOrFirst(language)),
                standings.stream().map(standing -> percent(standing, level)).toList());
    }

    private static Optional<BigDecimal> percent(Standing standing, Level level) {
        long all = standing.levels().services();
        return all == 0
                ? Optional.empty()
                : Optional.of(HUNDRED.multiply(
                                BigDecimal.valueOf(standing.levels().byRank().getOrDefault(level.rank(), 0L)))
                        .divide(BigDecimal.valueOf(all), DECIMALS, RoundingMode.HALF_UP));
    }

    private static BarData.Bar score(Measure measure, List<Standing> standings) {
        return new BarData.Bar(
                measure.name(),
                standings.stream()
                        .map(standing -> Optional.ofNullable(standing.scores().get(measure.id())))
                        .toList());
    }

    /** The mean level, or the mean of the first measures, at each date. */
    static BarData of(Development development, AssessmentModel model) {
        boolean levels = !model.levels().isEmpty();
        List<Measure> measures = model.measures().stream()
                .filter(measure -> development.snapshots().stream()
                        .anyMatch(date -> date.standing().scores().containsKey(measure.id())))
                .limit(MOST_MEASURES)
                .toList();
        return new BarData(
                Wording.say(levels ? "developed.levels" : "developed.measures"),
                Wording.say("date"),
                levels
                        ? List.of(Wording.say("meanLevel"))
                        : measures.stream().map(Measure::name).toList(),
                development.snapshots().stream()
                        .map(date -> levels ? level(date) : scores(date, measures))
                        .toList(),
                Optional.of(levels ? BigDecimal.valueOf(model.highest()) : AssessmentModel.TOP));
    }

    private static BarData.Bar level(Snapshot date) {
        return new BarData.Bar(day(date), List.of(date.standing().levels().known()));
    }

    private static BarData.Bar scores(Snapshot date, List<Measure> measures) {
        return new BarData.Bar(
                day(date),
                measures.stream()
                        .map(measure ->
                                Optional.ofNullable(date.standing().scores().get(measure.id())))
                        .toList());
    }

    private static LocalizedText day(Snapshot date) {
        return LocalizedText.lv(date.asOf().toString()).en(date.asOf().toString());
    }
}
