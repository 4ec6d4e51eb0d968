/**
 * Where cases live: what is kept of cases, contacts, permissions and chains, and the shelves that hold it. Start at {@link
 * lv.vienreiz.casebook.CaseBook}.
 */
@NullMarked
package lv.vienreiz.casebook;

import org.jspecify.annotations.NullMarked;
