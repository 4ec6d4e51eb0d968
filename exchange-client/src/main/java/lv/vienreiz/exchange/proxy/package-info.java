// SPDX-License-Identifier: Apache-2.0
/** The way out of a network that lets nothing out directly. Begin with {@link lv.vienreiz.exchange.proxy.ForwardProxy}. */
@NullMarked
package lv.vienreiz.exchange.proxy;

import org.jspecify.annotations.NullMarked;
