/**
 * HTTP with trouble, on both ends, as the sample buses need it. Start at {@link lv.vienreiz.sample.wire.Wire} and
 * {@link lv.vienreiz.sample.wire.TroubledServer}.
 */
@NullMarked
package lv.vienreiz.sample.wire;

import org.jspecify.annotations.NullMarked;
