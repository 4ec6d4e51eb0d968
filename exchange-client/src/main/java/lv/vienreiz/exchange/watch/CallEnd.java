// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.watch;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import lv.vienreiz.exchange.Fault;

/**
 * How one call of a bus ended.
 *
 * @param left whether anything of the request may have left
 * @param status the status of the answer, if a whole one came
 * @param fault what went wrong on the way or on the bus; an answer of the receiver, of whatever status, is no fault
 * @param time from its beginning
 */
public record CallEnd(boolean left, OptionalInt status, Optional<Fault> fault, Duration time) {}
