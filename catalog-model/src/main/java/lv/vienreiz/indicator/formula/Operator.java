// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.indicator.formula;

/** What a formula does with two numbers. */
enum Operator {
    ADD('+'),
    SUBTRACT('-'),
    MULTIPLY('*'),
    DIVIDE('/');

    private final char sign;

    Operator(char sign) {
        this.sign = sign;
    }

    char sign() {
        return sign;
    }

    /** Whether both sides need one unit. */
    boolean isAdditive() {
        return this == ADD || this == SUBTRACT;
    }
}
