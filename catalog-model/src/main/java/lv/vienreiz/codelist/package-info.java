/**
 * Open code lists: what codes there are, since when and until when, and what came after them. Start at {@link
 * lv.vienreiz.codelist.CodeLists}.
 */
@NullMarked
package lv.vienreiz.codelist;

import org.jspecify.annotations.NullMarked;
