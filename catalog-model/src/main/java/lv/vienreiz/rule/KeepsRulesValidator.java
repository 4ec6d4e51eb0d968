// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.rule;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import lv.vienreiz.document.Finding;
import lv.vienreiz.document.Severity;
import lv.vienreiz.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Runs the rules inside any Jakarta validator. Left to itself, the validator makes one that speaks the language of {@link
 * Locale#getDefault()}, as validators do, and sees each document alone. For another language, such as that of a request, or for
 * rules that look at other documents, a {@code ConstraintValidatorFactory} makes it by the other constructor.
 */
public final class KeepsRulesValidator implements ConstraintValidator<KeepsRules, Object> {

    private final Supplier<Language> language;
    private final Supplier<Bundle> among;
    private @Nullable RuleSet rules;
    private Severity atLeast = Severity.ERROR;
    private String message = "";

    /** Makes a validator that speaks the language of the default locale and sees each document alone. */
    public KeepsRulesValidator() {
        this(KeepsRulesValidator::languageOfTheLocale, () -> Bundle.of(List.of()));
    }

    /**
     * Makes a validator.
     *
     * @param language gives the language of messages, at each validation
     * @param among gives the documents around, at each validation
     */
    public KeepsRulesValidator(Supplier<Language> language, Supplier<Bundle> among) {
        this.language = Objects.requireNonNull(language, "language");
        this.among = Objects.requireNonNull(among, "among");
    }

    private static Language languageOfTheLocale() {
        return Locale.getDefault().getLanguage().equals("lv") ? Language.LATVIAN : Language.ENGLISH;
    }

    @Override
    public void initialize(KeepsRules constraint) {
        rules = RuleSet.of(constraint.profile());
        atLeast = constraint.atLeast();
        message = constraint.message();
    }

    /**
     * Checks a document.
     *
     * @throws IllegalArgumentException if the object is no document
     */
    @Override
    public boolean isValid(@Nullable Object document, ConstraintValidatorContext context) {
        if (document == null) {
            return true;
        }
        LocalDate day = LatvianDay.today(context.getClockProvider().getClock());
        List<Finding> found = Objects.requireNonNull(rules, "initialize comes first")
                .asOf(day)
                .among(among.get())
                .check(document)
                .filter(finding -> finding.severity().compareTo(atLeast) <= 0)
                .all();
        if (!found.isEmpty()) {
            context.disableDefaultConstraintViolation();
            Language spoken = language.get();
            for (Finding finding : found) {
                PropertyPath.of(document, finding.location().path())
                        .report(context.buildConstraintViolationWithTemplate(template(finding, spoken)));
            }
        }
        return found.isEmpty();
    }

    private String template(Finding finding, Language spoken) {
        return message.isEmpty() ? finding.text(spoken).replaceAll("[\\\\{}$]", "\\\\$0") : message;
    }
}
