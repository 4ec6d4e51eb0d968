/**
 * Standards of client service: what an institution promises its clients, and what it must promise at least. Start at {@link
 * lv.vienreiz.standard.ServiceStandard}.
 */
@NullMarked
package lv.vienreiz.standard;

import org.jspecify.annotations.NullMarked;
