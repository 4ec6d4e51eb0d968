/**
 * A bus on which a person looks at the answer first, and the answer comes on a connection of its own. Start at
 * {@link lv.vienreiz.sample.preview.PreviewBinding}.
 */
@NullMarked
package lv.vienreiz.sample.preview;

import org.jspecify.annotations.NullMarked;
