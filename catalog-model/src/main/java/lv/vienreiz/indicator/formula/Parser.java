// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.indicator.formula;

import static lv.vienreiz.indicator.formula.FormulaFault.Kind.BRACKET;
import static lv.vienreiz.indicator.formula.FormulaFault.Kind.DEPTH;
import static lv.vienreiz.indicator.formula.FormulaFault.Kind.IDENTITY;
import static lv.vienreiz.indicator.formula.FormulaFault.Kind.LENGTH;
import static lv.vienreiz.indicator.formula.FormulaFault.Kind.OPERAND;
import static lv.vienreiz.indicator.formula.FormulaFault.Kind.OPERATOR;

import java.math.BigDecimal;
import java.util.Optional;
import lv.vienreiz.indicator.IndicatorId;
import org.jspecify.annotations.Nullable;

/** Reads a formula by descent; the depth is bounded, so that no text exhausts the stack. */
final class Parser {

    private final Scanner scanner;
    private @Nullable FormulaFault fault;
    private int depth;
    private int operations;

    Parser(String text) {
        scanner = new Scanner(text);
    }

    Optional<Expression> parse() {
        Expression whole = sum();
        if (fault == null && !scanner.isAtEnd()) {
            fail(OPERATOR);
        }
        return fault == null ? Optional.ofNullable(whole) : Optional.empty();
    }

    Optional<FormulaFault> fault() {
        return Optional.ofNullable(fault);
    }

    private @Nullable Expression sum() {
        Expression left = product();
        while (left != null) {
            Operator operator = scanner.take('+') ? Operator.ADD : scanner.take('-') ? Operator.SUBTRACT : null;
            if (operator == null) {
                return left;
            }
            left = joined(operator, left, product());
        }
        return null;
    }

    private @Nullable Expression product() {
        Expression left = factor();
        while (left != null) {
            Operator operator = scanner.take('*') ? Operator.MULTIPLY : scanner.take('/') ? Operator.DIVIDE : null;
            if (operator == null) {
                return left;
            }
            left = joined(operator, left, factor());
        }
        return null;
    }

    private @Nullable Expression joined(Operator operator, Expression left, @Nullable Expression right) {
        operations++;
        if (operations > Formula.OPERATIONS) {
            return fail(LENGTH);
        }
        return right == null ? null : new Expression.Operation(operator, left, right);
    }

    private @Nullable Expression factor() {
        if (depth == Formula.DEPTH) {
            return fail(DEPTH);
        }
        depth++;
        Expression factor = nested();
        depth--;
        return factor;
    }

    private @Nullable Expression nested() {
        if (scanner.take('-')) {
            Expression part = factor();
            return part == null ? null : new Expression.Negation(part);
        }
        if (scanner.take('(')) {
            Expression inner = sum();
            return inner == null || scanner.take(')') ? inner : fail(BRACKET);
        }
        if (scanner.take('[')) {
            return bracketed();
        }
        String number = scanner.number();
        if (!number.isEmpty()) {
            return new Expression.Literal(new BigDecimal(number));
        }
        String word = scanner.word();
        return word.isEmpty() ? fail(OPERAND) : reference(word);
    }

    private @Nullable Expression bracketed() {
        FormulaFault here = scanner.fault(IDENTITY);
        Expression reference = reference(scanner.until(']'));
        if (reference == null || !scanner.take(']')) {
            fault = here;
            return null;
        }
        return reference;
    }

    private @Nullable Expression reference(String name) {
        try {
            return new Expression.Reference(IndicatorId.parse(name));
        } catch (IllegalArgumentException otherShape) {
            return fail(IDENTITY);
        }
    }

    private @Nullable Expression fail(FormulaFault.Kind kind) {
        if (fault == null) {
            fault = scanner.fault(kind);
        }
        return null;
    }
}
