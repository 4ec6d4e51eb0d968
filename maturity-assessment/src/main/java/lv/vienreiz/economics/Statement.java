// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.economics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.text.LocalizedText;

/**
 * Something that an appraisal says, in facts; {@link AppraisalText} puts it into words.
 *
 * @param kind what it says
 * @param subject of what it says that, where it is not the whole
 * @param figures the numbers that it names
 */
public record Statement(StatementKind kind, Optional<LocalizedText> subject, List<Figure> figures) {

    /** Makes a statement. */
    public Statement {
        Objects.requireNonNull(kind, "kind");
        figures = List.copyOf(figures);
    }

    static Statement of(StatementKind kind, Figure... figures) {
        return new Statement(kind, Optional.empty(), List.of(figures));
    }

    static Statement of(StatementKind kind, LocalizedText subject, Figure... figures) {
        return new Statement(kind, Optional.of(subject), List.of(figures));
    }

    /**
     * A number that it names.
     *
     * @param name what it is called
     * @return the number, where it names it
     */
    public Optional<BigDecimal> figure(String name) {
        return figures.stream()
                .filter(figure -> figure.name().equals(name))
                .map(Figure::value)
                .findFirst();
    }
}
