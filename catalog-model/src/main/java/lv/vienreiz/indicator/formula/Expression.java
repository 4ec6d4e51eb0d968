// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.indicator.formula;

import java.math.BigDecimal;
import lv.vienreiz.indicator.IndicatorId;

/** A formula, or a part of one. */
sealed interface Expression {

    /** A number. */
    record Literal(BigDecimal number) implements Expression {

        @Override
        public String toString() {
            return number.toPlainString();
        }
    }

    /** The value of an indicator. */
    record Reference(IndicatorId indicator) implements Expression {

        @Override
        public String toString() {
            String name = indicator.value();
            return Scanner.isWord(name) ? name : "[" + name + "]";
        }
    }

    /** The opposite of a part. */
    record Negation(Expression part) implements Expression {

        @Override
        public String toString() {
            return part instanceof Operation ? "-(" + part + ")" : "-" + part;
        }
    }

    /** Two parts and what is done with them. */
    record Operation(Operator operator, Expression left, Expression right) implements Expression {

        @Override
        public String toString() {
            return bracketed(left, false) + " " + operator.sign() + " " + bracketed(right, true);
        }

        /** With brackets only where the text would be read otherwise without them. */
        private String bracketed(Expression side, boolean right) {
            boolean weaker = side instanceof Operation inner
                    && (inner.operator().isAdditive() && (right || !operator.isAdditive())
                            || right && !operator.isAdditive());
            return weaker ? "(" + side + ")" : side.toString();
        }
    }
}
