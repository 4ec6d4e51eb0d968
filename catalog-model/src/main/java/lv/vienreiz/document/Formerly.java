// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Keeps the former name of a renamed component readable. */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.CLASS)
public @interface Formerly {

    /**
     * The name that the component had in an earlier minor version, the same in JSON and XML.
     *
     * @return the former name
     */
    String value();
}
