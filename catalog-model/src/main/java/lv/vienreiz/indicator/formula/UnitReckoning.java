// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.indicator.formula;

import java.util.Optional;
import java.util.function.Function;
import lv.vienreiz.indicator.IndicatorId;

/** Reckons with the units of a formula. */
final class UnitReckoning {

    private final Function<? super IndicatorId, Optional<Unit>> units;

    UnitReckoning(Function<? super IndicatorId, Optional<Unit>> units) {
        this.units = units;
    }

    Reckoned of(Expression part) {
        if (part instanceof Expression.Literal) {
            return new Reckoned.InUnit(Unit.NUMBER);
        }
        if (part instanceof Expression.Reference reference) {
            return units.apply(reference.indicator())
                    .<Reckoned>map(Reckoned.InUnit::new)
                    .orElseGet(Reckoned.Unknown::new);
        }
        if (part instanceof Expression.Negation negation) {
            return of(negation.part());
        }
        return of((Expression.Operation) part);
    }

    private Reckoned of(Expression.Operation operation) {
        Reckoned left = of(operation.left());
        Reckoned right = of(operation.right());
        if (left instanceof Reckoned.InUnit one && right instanceof Reckoned.InUnit other) {
            return joined(operation, one.unit(), other.unit());
        }
        return left instanceof Reckoned.Mixed || right instanceof Reckoned.InUnit ? left : right;
    }

    private static Reckoned joined(Expression.Operation operation, Unit left, Unit right) {
        if (operation.operator().isAdditive()) {
            return left.equals(right)
                    ? new Reckoned.InUnit(left)
                    : new Reckoned.Mixed(operation.toString(), left, right);
        }
        return new Reckoned.InUnit(operation.operator() == Operator.MULTIPLY ? left.times(right) : left.per(right));
    }
}
