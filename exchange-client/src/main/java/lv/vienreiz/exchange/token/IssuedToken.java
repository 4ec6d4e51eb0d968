// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.token;

import java.time.Duration;
import lv.vienreiz.exchange.http.HttpCall;

/**
 * A token as it was given out. Its life is a length of time and no moment, so that no clock but our own counts.
 *
 * @param value what is shown; secret
 * @param life how long it may be shown, from when it was asked for
 */
public record IssuedToken(String value, Duration life) {

    /**
     * Checks the token.
     *
     * @throws IllegalArgumentException if it cannot stand in a header, or has no life
     */
    public IssuedToken {
        if (!HttpCall.isFieldValue(value)) {
            throw new IllegalArgumentException("A token is printable ASCII without spaces at its ends");
        }
        if (life.isNegative() || life.isZero()) {
            throw new IllegalArgumentException("A token lives for some time, and this one for " + life);
        }
    }

    /** Tells how long it lives, and nothing of its value. */
    @Override
    public String toString() {
        return "IssuedToken[" + life + "]";
    }
}
