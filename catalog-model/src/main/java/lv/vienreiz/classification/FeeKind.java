// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.classification;

import java.util.EnumSet;
import java.util.Set;
import lv.vienreiz.catalog.Fee;
import lv.vienreiz.catalog.ServiceKind;

/** How a client pays for a service (M[85], M[93], M[99.1], M[101]), and for which kinds of service. */
public enum FeeKind {
    /** Nothing is paid. */
    NONE,
    /** An obligatory payment into the budget of the state (<i>valsts nodeva</i>). */
    STATE_FEE,
    /** An obligatory payment into the budget of a municipality (<i>pašvaldības nodeva</i>). */
    MUNICIPAL_FEE,
    /** A price under an external act (<i>maksas pakalpojums</i>). */
    PAID_SERVICE,
    /** A price in a free market (<i>tirgus cena</i>). */
    MARKET_PRICE;

    /**
     * The sort of a fee.
     *
     * @param fee a fee of a description
     * @return its kind
     */
    public static FeeKind of(Fee fee) {
        if (fee instanceof Fee.StateFee) {
            return STATE_FEE;
        }
        if (fee instanceof Fee.MunicipalFee) {
            return MUNICIPAL_FEE;
        }
        return fee instanceof Fee.PaidService ? PAID_SERVICE : MARKET_PRICE;
    }

    /**
     * The ways in which a kind of service can be paid for. That a physical service can be paid for as an administrative one
     * can, and that institutions charge each other by an act at most, is our own inference.
     *
     * @param kind the kind of service
     * @return the ways; none for what is no service
     */
    public static Set<FeeKind> allowedFor(ServiceKind kind) {
        return switch (kind) {
            case GENERAL_BENEFIT -> EnumSet.of(NONE);
            case ADMINISTRATIVE, PHYSICAL -> EnumSet.of(NONE, STATE_FEE, MUNICIPAL_FEE, PAID_SERVICE);
            case ECONOMIC -> EnumSet.of(MARKET_PRICE);
            case INTER_INSTITUTION -> EnumSet.of(NONE, PAID_SERVICE);
            case EXERCISE_OF_POWER, COMMERCIAL -> EnumSet.noneOf(FeeKind.class);
        };
    }

    /**
     * Tells whether a kind of service can be paid for in this way.
     *
     * @param kind the kind of service
     * @return true if so
     */
    public boolean fits(ServiceKind kind) {
        return allowedFor(kind).contains(this);
    }
}
