// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a record, or a sealed interface of records, as a part of documents. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Part {

    /**
     * Whether the part is a closed value, in which a member that its form does not know is an error.
     *
     * @return true for values such as money
     */
    boolean closed() default false;
}
