// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.indicator.formula;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import lv.vienreiz.indicator.IndicatorId;

/**
 * How a derived indicator is computed from others (M[278.6]): numbers, identities of indicators, {@code + - * /} and
 * brackets. An identity with other signs than letters, digits and {@code _} stands in square brackets. Every formula gives a
 * result: a missing value and a division by zero are results, not exceptions. Immutable and safe for several threads.
 *
 * <pre>{@code
 * Formula share = Formula.parse("100 * [e-applications] / applications");
 * Computed result = share.compute(id -> Optional.ofNullable(values.get(id)));
 * }</pre>
 */
public final class Formula {

    /** How deep brackets and signs may be nested. */
    public static final int DEPTH = 100;

    /** How many operations a formula may have. */
    public static final int OPERATIONS = 500;

    private final Expression expression;
    private final Set<IndicatorId> inputs;

    private Formula(Expression expression) {
        this.expression = expression;
        Set<IndicatorId> found = new LinkedHashSet<>();
        collect(expression, found);
        inputs = Collections.unmodifiableSet(found);
    }

    private static void collect(Expression part, Set<IndicatorId> found) {
        if (part instanceof Expression.Reference reference) {
            found.add(reference.indicator());
        } else if (part instanceof Expression.Negation negation) {
            collect(negation.part(), found);
        } else if (part instanceof Expression.Operation operation) {
            collect(operation.left(), found);
            collect(operation.right(), found);
        }
    }

    /**
     * Reads a formula.
     *
     * @param text the text
     * @return the formula
     * @throws IllegalArgumentException if the text is no formula; the message says where and what was expected
     */
    public static Formula parse(String text) {
        return tryParse(text)
                .orElseThrow(() -> new IllegalArgumentException("The formula '" + text + "' cannot be read. "
                        + faultOf(text)
                                .map(fault -> fault.text(lv.vienreiz.text.Language.ENGLISH))
                                .orElse("")));
    }

    /**
     * Reads a formula.
     *
     * @param text the text
     * @return the formula, or nothing if the text is none; {@link #faultOf} then tells why
     */
    public static Optional<Formula> tryParse(String text) {
        return new Parser(text).parse().map(Formula::new);
    }

    /**
     * Tells why a text is no formula.
     *
     * @param text the text
     * @return the first fault, or nothing if the text is a formula
     */
    public static Optional<FormulaFault> faultOf(String text) {
        Parser parser = new Parser(text);
        parser.parse();
        return parser.fault();
    }

    /**
     * The indicators from which it is computed.
     *
     * @return their identities, each once, in the order of the text
     */
    public Set<IndicatorId> inputs() {
        return inputs;
    }

    /**
     * Computes it. Each step is exact or rounded to 34 digits, half to even.
     *
     * @param values gives the value of an indicator, where it has one
     * @return a number, or why there is none
     */
    public Computed compute(Function<? super IndicatorId, Optional<BigDecimal>> values) {
        return new Evaluation(values).of(expression);
    }

    /**
     * Reckons with the units alone: only things of one unit may be added and subtracted. A number without unit counts as a
     * plain number.
     *
     * @param units gives the unit of an indicator, where it names one
     * @return the unit of the result, or why there is none
     */
    public Reckoned unit(Function<? super IndicatorId, Optional<Unit>> units) {
        return new UnitReckoning(units).of(expression);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Formula formula && expression.equals(formula.expression);
    }

    @Override
    public int hashCode() {
        return expression.hashCode();
    }

    /** The formula as text, which reads back to an equal formula. */
    @Override
    public String toString() {
        return expression.toString();
    }
}
