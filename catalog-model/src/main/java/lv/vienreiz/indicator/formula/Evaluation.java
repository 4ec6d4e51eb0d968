// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.indicator.formula;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import lv.vienreiz.indicator.IndicatorId;

/** Computes a formula from the values of indicators. */
final class Evaluation {

    private final Function<? super IndicatorId, Optional<BigDecimal>> values;

    Evaluation(Function<? super IndicatorId, Optional<BigDecimal>> values) {
        this.values = values;
    }

    Computed of(Expression part) {
        if (part instanceof Expression.Literal literal) {
            return bounded(literal.number());
        }
        if (part instanceof Expression.Reference reference) {
            return values.apply(reference.indicator())
                    .map(Evaluation::bounded)
                    .orElseGet(() -> new Computed.Missing(Set.of(reference.indicator())));
        }
        if (part instanceof Expression.Negation negation) {
            Computed inner = of(negation.part());
            return inner.number()
                    .<Computed>map(number -> new Computed.Known(number.negate()))
                    .orElse(inner);
        }
        return of((Expression.Operation) part);
    }

    private Computed of(Expression.Operation operation) {
        Computed left = of(operation.left());
        Computed right = of(operation.right());
        if (left instanceof Computed.Known one && right instanceof Computed.Known other) {
            return operated(operation, one.exact(), other.exact());
        }
        if (left instanceof Computed.Missing some && right instanceof Computed.Missing more) {
            Set<IndicatorId> both = new HashSet<>(some.indicators());
            both.addAll(more.indicators());
            return new Computed.Missing(both);
        }
        return left instanceof Computed.Known ? right : left;
    }

    private static Computed operated(Expression.Operation operation, BigDecimal left, BigDecimal right) {
        return switch (operation.operator()) {
            case ADD -> bounded(left.add(right, MathContext.DECIMAL128));
            case SUBTRACT -> bounded(left.subtract(right, MathContext.DECIMAL128));
            case MULTIPLY -> bounded(left.multiply(right, MathContext.DECIMAL128));
            case DIVIDE ->
                right.signum() == 0
                        ? new Computed.DividedByZero(operation.right().toString())
                        : bounded(left.divide(right, MathContext.DECIMAL128));
        };
    }

    private static Computed bounded(BigDecimal number) {
        long before = (long) number.precision() - number.scale();
        boolean large = number.signum() != 0
                && (before > Computed.OutOfRange.DIGITS || number.scale() > Computed.OutOfRange.DIGITS);
        return large ? new Computed.OutOfRange() : new Computed.Known(number);
    }
}
