// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a record as a document of its own: something that is written to a file or sent as a message. Its codec, its checks,
 * its builder and both its schemas follow from the record.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Document {

    /**
     * The name of the kind of document.
     *
     * @return lower-case words joined by hyphens, such as {@code service-description}
     */
    String name();

    /**
     * The version of the form.
     *
     * @return major and minor, such as {@code 1.0}; a minor only adds
     */
    String version();
}
