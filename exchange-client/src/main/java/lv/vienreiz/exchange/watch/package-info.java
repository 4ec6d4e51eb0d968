// SPDX-License-Identifier: Apache-2.0
/** The place for traces and metrics of each call of a bus. Begin with {@link lv.vienreiz.exchange.watch.CallWatch}. */
@NullMarked
package lv.vienreiz.exchange.watch;

import org.jspecify.annotations.NullMarked;
