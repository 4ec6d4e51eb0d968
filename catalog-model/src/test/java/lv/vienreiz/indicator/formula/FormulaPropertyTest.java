// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.indicator.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FormulaPropertyTest {

    @Provide
    Arbitrary<String> formulas() {
        return formulas(6);
    }

    private static Arbitrary<String> formulas(int depth) {
        Arbitrary<String> operands = Arbitraries.of("a", "b", "[c-1]", "0", "7", "2.50", "100");
        if (depth == 0) {
            return operands;
        }
        Arbitrary<String> inner = formulas(depth - 1);
        Arbitrary<String> joined = Combinators.combine(inner, Arbitraries.of("+", "-", "*", "/"), inner)
                .as((left, sign, right) -> left + " " + sign + " " + right);
        return Arbitraries.oneOf(
                operands, joined, joined, joined.map(text -> "(" + text + ")"), joined.map(text -> "-(" + text + ")"));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("ab1. +-*/()[]€").ofMaxLength(40);
    }

    @Property
    void everyTextIsAFormulaOrHasAFault(@ForAll("texts") String text) {
        assertThat(Formula.tryParse(text).isPresent())
                .isNotEqualTo(Formula.faultOf(text).isPresent());
    }

    @Property
    void theTextOfAFormulaReadsBackToIt(@ForAll("formulas") String text) {
        Formula.tryParse(text).ifPresent(formula -> assertThat(Formula.parse(formula.toString()))
                .isEqualTo(formula)
                .hasSameHashCodeAs(formula));
    }

    @Property
    void everyFormulaGivesAResult(
            @ForAll("formulas") String text, @ForAll BigDecimal a, @ForAll BigDecimal b, @ForAll BigDecimal c) {
        Map<String, BigDecimal> values = Map.of("a", a, "b", b, "c-1", c);
        Formula.tryParse(text).ifPresent(formula -> {
            Computed whole = formula.compute(id -> Optional.ofNullable(values.get(id.value())));
            Computed nothing = formula.compute(id -> Optional.empty());

            assertThat(whole).isNotInstanceOf(Computed.Missing.class);
            assertThat(nothing instanceof Computed.Missing)
                    .isEqualTo(!formula.inputs().isEmpty() && !(nothing instanceof Computed.DividedByZero));
        });
    }

    @Property
    void additionAndMultiplicationOfWholeNumbersAreExact(@ForAll int a, @ForAll int b, @ForAll int c) {
        Map<String, Integer> values = Map.of("a", a, "b", b, "c-1", c);
        Computed result = Formula.parse("(a + b) * [c-1] - a")
                .compute(id -> Optional.of(BigDecimal.valueOf(values.get(id.value()))));

        BigDecimal expected =
                BigDecimal.valueOf((long) a + b).multiply(BigDecimal.valueOf(c)).subtract(BigDecimal.valueOf(a));
        assertThat(result.number().orElseThrow()).isEqualByComparingTo(expected);
    }

    @Property
    void aUnitReadsBackFromItsText(@ForAll("units") String text) {
        Unit unit = Unit.tryParse(text).orElseThrow();

        assertThat(Unit.tryParse(unit.toString())).hasValue(unit);
        assertThat(unit.per(unit)).isEqualTo(Unit.NUMBER);
        assertThat(unit.times(unit).per(unit)).isEqualTo(unit);
    }

    @Provide
    Arbitrary<String> units() {
        return Arbitraries.of("EUR", "case", "h", "%", "1")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .flatMap(parts -> Arbitraries.of("*", "/").map(sign -> String.join(sign, parts)));
    }
}
