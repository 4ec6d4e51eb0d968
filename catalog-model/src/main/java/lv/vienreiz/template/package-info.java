/**
 * Templates of unified services: what is equal in all municipalities, who is linked, and how much of the country that covers.
 * Start at {@link lv.vienreiz.template.UnifiedTemplate}.
 */
@NullMarked
package lv.vienreiz.template;

import org.jspecify.annotations.NullMarked;
