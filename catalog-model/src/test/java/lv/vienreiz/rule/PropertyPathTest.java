// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.rule;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import lv.vienreiz.catalog.Samples;
import lv.vienreiz.catalog.ServiceDescription;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Paths of documents as a validator shows them. */
class PropertyPathTest {

    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = AtThePlace.class)
    @interface Faulty {
        String message() default "{a.b}";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    record Place(ServiceDescription document, String pointer) {}

    record Holder(@Faulty Place held) {}

    public static final class AtThePlace implements ConstraintValidator<Faulty, Place> {
        @Override
        public boolean isValid(Place place, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            PropertyPath.of(place.document(), place.pointer())
                    .report(context.buildConstraintViolationWithTemplate("found"));
            return false;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', held",
        "/owner, held.owner",
        "/owner/organisation/name, held.owner.organisation.name",
        "/name/lv, held.name",
        "/fees, held.fees",
        "/fees/1, held.fees[1]",
        "/fees/1/marketPrice, held.fees[1]",
        "/fees/12/marketPrice/amount, held.fees[12].amount",
        "/fees/0/stateFee/amount/currency, held.fees[0].amount.currency",
        "/inputs/3/fields/2, held.inputs[3].fields[2]",
        "/x-note/a, held",
        "/owner/x-note, held.owner"
    })
    void pointersBecomePathsOfProperties(String pointer, String path) {
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            assertThat(factory.getValidator().validate(new Holder(new Place(Samples.full(), pointer))))
                    .singleElement()
                    .extracting(violation -> violation.getPropertyPath().toString())
                    .isEqualTo(path);
        }
    }
}
