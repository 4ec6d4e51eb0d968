// SPDX-License-Identifier: Apache-2.0
/** Tokens of access, kept and renewed for all who send. Begin with {@link lv.vienreiz.exchange.token.TokenCache}. */
@NullMarked
package lv.vienreiz.exchange.token;

import org.jspecify.annotations.NullMarked;
