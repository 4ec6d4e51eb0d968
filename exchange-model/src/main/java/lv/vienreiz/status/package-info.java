/**
 * Tables between the status vocabularies of institutions and the canonical states of a case. Start at {@link
 * lv.vienreiz.status.StatusTable}.
 */
@NullMarked
package lv.vienreiz.status;

import org.jspecify.annotations.NullMarked;
