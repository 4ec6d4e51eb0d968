// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.xroad;

import java.util.Optional;
import lv.vienreiz.exchange.Fault;

/**
 * What the bus told of itself, or why it did not.
 *
 * @param <T> what was asked for
 */
public sealed interface MetaAnswer<T> {

    /**
     * The bus told.
     *
     * @param value what was asked for
     * @param <T> its kind
     */
    record Told<T>(T value) implements MetaAnswer<T> {}

    /**
     * The bus did not tell. Asking changes nothing, so it may always be asked again.
     *
     * @param fault why
     * @param <T> what was asked for
     */
    record NotTold<T>(Fault fault) implements MetaAnswer<T> {}

    /**
     * What was told, if anything was.
     *
     * @return the value, or nothing
     */
    default Optional<T> found() {
        return this instanceof Told<T> told ? Optional.of(told.value) : Optional.empty();
    }
}
