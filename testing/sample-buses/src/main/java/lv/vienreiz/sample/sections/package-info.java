/**
 * A bus to which a body is uploaded in sections, and which goes on where an upload broke off. Start at
 * {@link lv.vienreiz.sample.sections.SectionsBinding}.
 */
@NullMarked
package lv.vienreiz.sample.sections;

import org.jspecify.annotations.NullMarked;
