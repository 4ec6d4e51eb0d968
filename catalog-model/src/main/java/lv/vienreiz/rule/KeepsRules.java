// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.rule;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import lv.vienreiz.document.Severity;

/**
 * A Jakarta constraint on documents: they keep the rules of a profile. Each finding becomes a violation of its own, at the
 * property that it speaks of, in Latvian or English.
 *
 * <pre>{@code
 * record Submission(@Valid @KeepsRules(profile = Profile.P_2019) ServiceDescription permit) {}
 *
 * validator.validate(permit, KeepsRules.Plan.class);        // without an annotation of one's own
 * }</pre>
 *
 * <p>{@code @Valid} finds what is wrong with the structure, this constraint what is wrong with the content. The day for rules
 * that speak of time comes from the validator's clock. A validator's {@code ConstraintValidatorFactory} can make {@link
 * KeepsRulesValidator} with another language or with the documents around; see there.
 */
@Documented
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.PARAMETER,
    ElementType.TYPE,
    ElementType.TYPE_USE,
    ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(KeepsRules.Several.class)
@Constraint(validatedBy = KeepsRulesValidator.class)
public @interface KeepsRules {

    /** The group in which each document of ours is held to the rules of the Plan: {@code validate(document, Plan.class)}. */
    interface Plan {}

    /** The group in which each document of ours is held to the rules of the Model. */
    interface Model {}

    /**
     * By which source document the rules are weighed.
     *
     * @return the profile
     */
    Profile profile();

    /**
     * The least weight of a finding that counts as a violation.
     *
     * @return the weight
     */
    Severity atLeast() default Severity.ERROR;

    /**
     * A message in place of the texts of the findings, as Jakarta Validation wants it.
     *
     * @return empty for the texts of the findings
     */
    String message() default "";

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

    /** Several of the constraint, such as both profiles, in different groups. */
    @Documented
    @Target({
        ElementType.METHOD,
        ElementType.FIELD,
        ElementType.PARAMETER,
        ElementType.TYPE,
        ElementType.TYPE_USE,
        ElementType.ANNOTATION_TYPE
    })
    @Retention(RetentionPolicy.RUNTIME)
    @interface Several {

        /**
         * The constraints.
         *
         * @return each of them
         */
        KeepsRules[] value();
    }
}
