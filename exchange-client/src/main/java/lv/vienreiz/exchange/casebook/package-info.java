/**
 * Case books in a store. Start at {@link lv.vienreiz.exchange.casebook.StoredCaseBook}.
 */
@NullMarked
package lv.vienreiz.exchange.casebook;

import org.jspecify.annotations.NullMarked;
