/** Text for people: languages, texts in several languages, and where a rule or a word comes from. Start at {@link lv.vienreiz.text.LocalizedText}. */
@NullMarked
package lv.vienreiz.text;

import org.jspecify.annotations.NullMarked;
