// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the XML element of one item of a list; in JSON the list has the component's own name. */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.CLASS)
public @interface Item {

    /**
     * The name of the element.
     *
     * @return the singular, such as {@code channel} for the component {@code channels}
     */
    String value();
}
