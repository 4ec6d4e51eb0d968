/**
 * Documents in their two written forms, and what is found wrong with them. Start at {@link lv.vienreiz.document.Documents}.
 */
@NullMarked
package lv.vienreiz.document;

import org.jspecify.annotations.NullMarked;
