// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.pages.charts;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.vienreiz.pages.ReportFigure;
import lv.vienreiz.pages.ReportSection;
import lv.vienreiz.text.Language;
import lv.vienreiz.text.LocalizedText;

/**
 * What a chart of bars shows.
 *
 * @param title its title
 * @param head what each place of the axis is, such as a level
 * @param series the names of the numbers of a place
 * @param bars the places
 * @param highest the highest number that there can be, if it is known
 */
record BarData(
        LocalizedText title,
        LocalizedText head,
        List<LocalizedText> series,
        List<Bar> bars,
        Optional<BigDecimal> highest) {

    /**
     * One place of the axis.
     *
     * @param name its name
     * @param values one number for each series, where there is one
     */
    record Bar(LocalizedText name, List<Optional<BigDecimal>> values) {

        boolean isDrawn() {
            return !values.isEmpty() && values.stream().allMatch(Optional::isPresent);
        }

        Stream<BigDecimal> numbers() {
            return values.stream().flatMap(Optional::stream);
        }
    }

    BarData {
        series = List.copyOf(series);
        bars = List.copyOf(bars);
    }

    /** A place without all its numbers is not drawn, and says so in the table. */
    List<Bar> drawn() {
        return bars.stream().filter(Bar::isDrawn).toList();
    }

    ReportFigure figure(List<Language> languages) {
        Map<Language, String> drawings = new HashMap<>();
        if (!drawn().isEmpty()) {
            languages.forEach(language -> drawings.put(language, new BarDrawing(this, language).svg()));
        }
        LocalizedText[] columns =
                Stream.concat(Stream.of(head), series.stream()).toArray(LocalizedText[]::new);
        ReportSection table = ReportSection.table(title, columns);
        for (Bar bar : bars) {
            table = table.row(
                    Stream.concat(Stream.of(bar.name()), bar.values().stream().map(BarData::cell))
                            .toArray(LocalizedText[]::new));
        }
        return new ReportFigure(title, Wording.inBoth(this::alternative), drawings, table);
    }

    private static LocalizedText cell(Optional<BigDecimal> value) {
        return value.map(number -> Wording.inBoth(language -> Wording.number(number, language)))
                .orElseGet(() -> Wording.say("none"));
    }

    private String alternative(Language language) {
        Function<Bar, String> told = bar -> bar.name().inOrFirst(language) + ": "
                + bar.numbers().map(number -> Wording.number(number, language)).collect(Collectors.joining(" / "));
        return title.inOrFirst(language) + ". " + drawn().stream().map(told).collect(Collectors.joining("; "));
    }
}
