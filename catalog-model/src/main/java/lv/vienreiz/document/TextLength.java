// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Limits the length of each translation of a {@link lv.vienreiz.text.LocalizedText}, counted in code points. */
@Documented
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = TextLengthValidator.class)
public @interface TextLength {

    /**
     * The greatest length.
     *
     * @return a number of code points
     */
    int max();

    /**
     * The key of the message, as Jakarta Validation wants it.
     *
     * @return a key
     */
    String message() default "{lv.vienreiz.document.TextLength.message}";

    /**
     * The validation groups, as Jakarta Validation wants them.
     *
     * @return the groups
     */
    Class<?>[] groups() default {};

    /**
     * The payload, as Jakarta Validation wants it.
     *
     * @return the payload
     */
    Class<? extends Payload>[] payload() default {};
}
