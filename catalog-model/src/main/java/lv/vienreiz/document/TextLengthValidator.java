// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import lv.vienreiz.text.LocalizedText;
import lv.vienreiz.text.Translation;
import org.jspecify.annotations.Nullable;

/** Checks {@link TextLength} inside any Jakarta validator; made and used by the validator only. */
public final class TextLengthValidator implements ConstraintValidator<TextLength, LocalizedText> {

    private int max;

    /** Makes a validator; {@link #initialize} gives it its limit. */
    public TextLengthValidator() {}

    @Override
    public void initialize(TextLength constraint) {
        max = constraint.max();
    }

    @Override
    public boolean isValid(@Nullable LocalizedText text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        for (Translation translation : text.translations()) {
            String value = translation.text();
            if (value.isEmpty() || value.codePointCount(0, value.length()) > max) {
                return false;
            }
        }
        return true;
    }
}
