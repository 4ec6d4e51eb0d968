// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.vienreiz.assessment.scoring.Score;
import lv.vienreiz.text.LocalizedText;

/** The lines of a Markdown page in one language; texts cannot become markup. */
final class MarkdownText {

    private final StringBuilder page = new StringBuilder();
    private final ReportTexts texts;
    private final Map<String, LocalizedText> measures;

    MarkdownText(AssessmentReport report, ReportTexts texts) {
        this.texts = texts;
        measures = report.measures().stream()
                .collect(Collectors.toMap(ReportedMeasure::measure, ReportedMeasure::name, (one, other) -> one));
    }

    void line(String text) {
        page.append(text).append("\n\n");
    }

    void item(String text) {
        page.append("- ").append(text).append('\n');
    }

    void head(String... keys) {
        row(List.of(keys).stream().map(texts::say).toArray(String[]::new));
        page.append("|---".repeat(keys.length)).append("|\n");
    }

    void row(String... cells) {
        page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    void end() {
        page.append('\n');
    }

    String text(LocalizedText text) {
        return escaped(text.inOrFirst(texts.language()));
    }

    String level(ReportedLevel level) {
        return level.rank() + " " + text(level.name());
    }

    String level(Optional<ReportedLevel> level) {
        return level.map(this::level).orElse("–");
    }

    String number(Optional<BigDecimal> number) {
        return number.map(texts::number).orElse("–");
    }

    String measure(String measure) {
        return Optional.ofNullable(measures.get(measure)).map(this::text).orElseGet(() -> escaped(measure));
    }

    /** Scores by name; what does not concern a service is left out, unless nothing does. */
    String scores(List<ReportedScore> scores) {
        if (scores.isEmpty()) {
            return "–";
        }
        String concerned = scores.stream()
                .filter(score -> score.state() != Score.State.NOT_RELEVANT)
                .map(score -> measure(score.measure()) + " "
                        + score.value().map(texts::number).orElseGet(() -> texts.say(score.state())))
                .collect(Collectors.joining("; "));
        return concerned.isEmpty() ? texts.say(Score.State.NOT_RELEVANT) : concerned;
    }

    /** Keeps a text from becoming markup or ending its cell. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                escaped.append(' ');
            } else if (c == '<') {
                escaped.append("&lt;");
            } else {
                escaped.append("\\`*_[]|#".indexOf(c) >= 0 ? "\\" : "").append(c);
            }
        }
        return escaped.toString();
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
