/** Documents written as JSON. Start at {@link lv.vienreiz.document.json.JsonForm}. */
@NullMarked
package lv.vienreiz.document.json;

import org.jspecify.annotations.NullMarked;
