/** Documents written as XML. Start at {@link lv.vienreiz.document.xml.XmlForm}. */
@NullMarked
package lv.vienreiz.document.xml;

import org.jspecify.annotations.NullMarked;
