/** Makes the form of each annotated record when the library is built. Start at {@link lv.vienreiz.processor.FormProcessor}. */
@NullMarked
package lv.vienreiz.processor;

import org.jspecify.annotations.NullMarked;
