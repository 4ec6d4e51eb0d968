// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.indicator.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.vienreiz.indicator.IndicatorId;
import lv.vienreiz.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {

    private static final Map<String, String> VALUES = Map.of("a", "6", "b", "4", "zero", "0", "e-apps", "30");
    private static final Map<String, String> UNITS =
            Map.of("a", "EUR", "b", "case", "zero", "case", "e-apps", "case", "share", "%");

    private static Computed computed(String text) {
        return Formula.parse(text)
                .compute(id -> Optional.ofNullable(VALUES.get(id.value())).map(BigDecimal::new));
    }

    private static Reckoned reckoned(String text) {
        return Formula.parse(text)
                .unit(id -> Optional.ofNullable(UNITS.get(id.value())).flatMap(Unit::tryParse));
    }

    @ParameterizedTest
    @CsvSource({
        "1 + 2 * 3, 7",
        "(1 + 2) * 3, 9",
        "10 - 2 - 3, 5",
        "100 / 5 / 4, 5",
        "-a + 10, 4",
        "2 * -(a - b), -4",
        "a / b, 1.5",
        "100 * [e-apps] / 60, 50",
        "0.5 * a, 3",
        "' ( ( a ) ) ', 6"
    })
    void computesAsOneReads(String text, BigDecimal result) {
        assertThat(computed(text).number().orElseThrow()).isEqualByComparingTo(result);
    }

    @Test
    void missingValuesAndDivisionByZeroAreResults() {
        assertThat(computed("a + c / d")).isEqualTo(new Computed.Missing(Set.of(id("c"), id("d"))));
        assertThat(computed("c + a")).isEqualTo(new Computed.Missing(Set.of(id("c"))));
        assertThat(computed("a / (b - 4)")).isEqualTo(new Computed.DividedByZero("b - 4"));
        assertThat(computed("a / zero * c").number()).isEmpty();
        assertThat(computed("a / zero + 1")).isEqualTo(new Computed.DividedByZero("zero"));
        assertThat(computed("c").toString()).isEqualTo("Missing[c]");
    }

    @Test
    void aNumberBeyondAllMeasureIsOutOfRange() {
        BigDecimal huge = new BigDecimal("1e6000");
        assertThat(Formula.parse("a * a").compute(id -> Optional.of(huge))).isEqualTo(new Computed.OutOfRange());
        assertThat(Formula.parse("a * a * 0").compute(id -> Optional.of(huge))).isEqualTo(new Computed.OutOfRange());
        assertThat(Formula.parse("1 / a / a").compute(id -> Optional.of(huge))).isEqualTo(new Computed.OutOfRange());
        assertThat(Formula.parse("-a").compute(id -> Optional.of(huge)).number())
                .hasValue(huge.negate());
    }

    @Test
    void roundsToThirtyFourDigits() {
        assertThat(computed("2 / 3").number()).hasValue(new BigDecimal("0.6666666666666666666666666666666667"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', OPERAND, 1, ''",
        "'1 +', OPERAND, 4, ''",
        "1 2, OPERATOR, 3, 2",
        "a par b, OPERATOR, 3, p",
        "(1 + 2, BRACKET, 7, ''",
        "1 + 2), OPERATOR, 6, )",
        "[a, IDENTITY, 2, a",
        "[], IDENTITY, 2, ]",
        "[-a], IDENTITY, 2, -",
        "1.5.2, OPERATOR, 4, .",
        "1. + 2, OPERATOR, 2, .",
        "€, OPERAND, 1, €",
        "a ^ 2, OPERATOR, 3, ^"
    })
    void tellsWhatIsWrongAndWhere(String text, FormulaFault.Kind kind, int column, String found) {
        assertThat(Formula.faultOf(text)).hasValue(new FormulaFault(kind, column, found));
        assertThat(Formula.tryParse(text)).isEmpty();
    }

    @Test
    void theFaultIsToldInBothLanguages() {
        FormulaFault fault = Formula.faultOf("a par b").orElseThrow();

        assertThat(fault.text(Language.ENGLISH)).isEqualTo("Column 3: expected +, -, *, / or the end, found 'p'.");
        assertThat(fault.text(Language.LATVIAN)).startsWith("3. zīme: ");
        assertThat(Formula.faultOf("1 +").orElseThrow().text(Language.LATVIAN)).endsWith("ir beigas.");
        assertThatThrownBy(() -> Formula.parse("a par b"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Column 3");
    }

    @Test
    void noTextExhaustsTheStack() {
        assertThat(Formula.faultOf("(".repeat(100_000)).orElseThrow().kind()).isEqualTo(FormulaFault.Kind.DEPTH);
        assertThat(Formula.faultOf("-".repeat(100_000)).orElseThrow().kind()).isEqualTo(FormulaFault.Kind.DEPTH);
        assertThat(Formula.faultOf("1" + "+1".repeat(100_000)).orElseThrow().kind())
                .isEqualTo(FormulaFault.Kind.LENGTH);
        assertThat(computed("1" + "+1".repeat(Formula.OPERATIONS)).number()).hasValue(new BigDecimal(501));
    }

    @Test
    void reckonsWithUnits() {
        assertThat(reckoned("a / b").known().orElseThrow()).hasToString("EUR/case");
        assertThat(reckoned("100 * [e-apps] / b").known()).hasValue(Unit.NUMBER);
        assertThat(reckoned("-(b + [e-apps])").known().orElseThrow()).hasToString("case");
        assertThat(reckoned("share + 1").known()).hasValue(Unit.NUMBER);
        assertThat(reckoned("1 / a").known().orElseThrow()).hasToString("1/EUR");
        assertThat(reckoned("a + unknown")).isEqualTo(new Reckoned.Unknown());
        assertThat(reckoned("unknown * (a - b)")).isEqualTo(new Reckoned.Mixed("a - b", unit("EUR"), unit("case")));
        assertThat(reckoned("(a - b) * unknown").known()).isEmpty();
    }

    @Test
    void readsUnits() {
        assertThat(unit("EUR*h/case/case")).hasToString("EUR*h/case/case");
        assertThat(unit("h/h")).isEqualTo(Unit.NUMBER).hasToString("1");
        assertThat(unit("1")).isEqualTo(unit("%"));
        assertThat(Unit.tryParse("EUR/")).isEmpty();
        assertThat(Unit.tryParse("EUR per case")).isEmpty();
    }

    @Test
    void namesItsInputsOnce() {
        assertThat(Formula.parse("b / a + b - 1").inputs()).containsExactly(id("b"), id("a"));
    }

    private static IndicatorId id(String text) {
        return IndicatorId.parse(text);
    }

    private static Unit unit(String text) {
        return Unit.tryParse(text).orElseThrow();
    }
}
