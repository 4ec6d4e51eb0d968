/** What a resident is told about who looked at the resident's data. Start at {@link lv.vienreiz.access.AccessExtract}. */
@NullMarked
package lv.vienreiz.access;

import org.jspecify.annotations.NullMarked;
