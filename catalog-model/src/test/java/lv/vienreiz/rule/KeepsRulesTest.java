// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Configuration;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import lv.vienreiz.catalog.CatalogRules;
import lv.vienreiz.catalog.Fee;
import lv.vienreiz.catalog.Money;
import lv.vienreiz.catalog.Samples;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceKind;
import lv.vienreiz.document.Finding;
import lv.vienreiz.document.Severity;
import lv.vienreiz.text.Language;
import lv.vienreiz.text.LocalizedText;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/** Our rules inside another's validator. */
class KeepsRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-15T22:30:00Z");
    private static final LocalDate DAY_IN_LATVIA = LocalDate.of(2026, 11, 16);

    record Desk(
            @KeepsRules(profile = Profile.P_2019) ServiceDescription strict,

            @KeepsRules(profile = Profile.M_2013, atLeast = Severity.INFORMATION)
            ServiceDescription any,

            List<@KeepsRules(profile = Profile.P_2019, message = "not by the rules") ServiceDescription> several) {}

    record Weak(
            @KeepsRules(profile = Profile.P_2019, atLeast = Severity.WARNING)
            ServiceDescription document) {}

    record Wrong(@KeepsRules(profile = Profile.P_2019) String text) {}

    private static final ServiceDescription GOOD = Samples.full();

    /** An economic service for nothing, in two ways, under a name that a template must not take for its own. */
    private static final ServiceDescription BAD = Samples.full().toBuilder()
            .kind(ServiceKind.ECONOMIC)
            .fees(List.of(
                    new Fee.MarketPrice(LocalizedText.lv("A"), Money.euro("0"), Optional.empty(), Optional.empty()),
                    new Fee.MarketPrice(
                            LocalizedText.lv("${1+1} {max} \\"), Money.euro("0"), Optional.empty(), Optional.empty())))
            .build();

    private static Validator validator(Optional<Language> language, Instant now) {
        Configuration<?> configuration = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .clockProvider(() -> Clock.fixed(now, ZoneOffset.UTC));
        language.ifPresent(spoken -> configuration.constraintValidatorFactory(new Speaking(spoken)));
        try (ValidatorFactory factory = configuration.buildValidatorFactory()) {
            return factory.getValidator();
        }
    }

    /** What a program sets up so that rules speak the language of its requests. */
    private static final class Speaking implements ConstraintValidatorFactory {

        private final Language language;

        Speaking(Language language) {
            this.language = language;
        }

        @Override
        public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> type) {
            return type.cast(new KeepsRulesValidator(() -> language, () -> Bundle.of(List.of())));
        }

        @Override
        public void releaseInstance(ConstraintValidator<?, ?> instance) {
            // it holds nothing
        }
    }

    private static Map<String, List<String>> messages(Desk desk, Language language) {
        Map<String, List<String>> found = new TreeMap<>();
        for (ConstraintViolation<Desk> violation :
                validator(Optional.of(language), NOW).validate(desk)) {
            found.merge(
                    violation.getPropertyPath().toString(),
                    List.of(violation.getMessage()),
                    (some, more) ->
                            Stream.concat(some.stream(), more.stream()).sorted().toList());
        }
        return found;
    }

    private static List<String> texts(ServiceDescription document, Profile profile, Severity least, Language language) {
        return RuleSet.of(profile).asOf(DAY_IN_LATVIA).check(document).stream()
                .filter(finding -> finding.severity().compareTo(least) <= 0)
                .map(finding -> finding.text(language))
                .sorted()
                .toList();
    }

    @Test
    void aDocumentIsHeldToTheRulesOfAProfileWhoseGroupIsAskedFor() {
        ServiceDescription draft = Samples.minimal();
        Validator validator = validator(Optional.empty(), NOW);

        assertThat(validator.validate(draft)).isEmpty();
        assertThat(validator.validate(draft, KeepsRules.Plan.class)).hasSizeGreaterThan(2);
        assertThat(validator.validate(draft, KeepsRules.Model.class))
                .hasSizeLessThan(
                        validator.validate(draft, KeepsRules.Plan.class).size());
    }

    @Test
    void eachFindingOfTheWantedWeightIsAViolationInTheLanguageAskedFor() {
        for (Language language : List.of(Language.LATVIAN, Language.ENGLISH)) {
            Map<String, List<String>> found = messages(new Desk(BAD, BAD, List.of()), language);

            assertThat(all(found, "strict"))
                    .isEqualTo(texts(BAD, Profile.P_2019, Severity.ERROR, language))
                    .hasSizeGreaterThan(1);
            assertThat(all(found, "any"))
                    .isEqualTo(texts(BAD, Profile.M_2013, Severity.INFORMATION, language))
                    .hasSizeGreaterThan(2);
        }
    }

    private static List<String> all(Map<String, List<String>> found, String property) {
        return found.entrySet().stream()
                .filter(entry ->
                        entry.getKey().equals(property) || entry.getKey().startsWith(property + "."))
                .flatMap(entry -> entry.getValue().stream())
                .sorted()
                .toList();
    }

    @Test
    void aViolationStandsAtThePropertyThatTheFindingSpeaksOf() {
        assertThat(messages(new Desk(BAD, GOOD, List.of()), Language.ENGLISH).keySet())
                .contains("strict.economicTerms.marketAlternative", "any.fees[2]");
    }

    @Test
    void aDocumentWithoutFindingsIsValidAndSoIsNone() {
        ServiceDescription sound = sound();
        assertThat(RuleSet.of(Profile.P_2019).asOf(DAY_IN_LATVIA).check(sound).stream()
                        .map(Finding::severity))
                .doesNotContain(Severity.ERROR);

        assertThat(all(messages(new Desk(sound, BAD, List.of(sound)), Language.ENGLISH), "strict"))
                .isEmpty();
        assertThat(new KeepsRulesValidator().isValid(null, null)).isTrue();
    }

    private static ServiceDescription sound() {
        Fee fee = GOOD.fees().get(0);
        return GOOD.toBuilder().fees(List.of(fee)).build();
    }

    @Test
    void aMessageOfTheUsersOwnTakesThePlaceOfTheTexts() {
        Map<String, List<String>> found = messages(new Desk(GOOD, GOOD, List.of(GOOD, BAD)), Language.ENGLISH);

        assertThat(found.entrySet().stream()
                        .filter(entry -> entry.getKey().startsWith("several[1]"))
                        .flatMap(entry -> entry.getValue().stream()))
                .isNotEmpty()
                .containsOnly("not by the rules");
    }

    @Test
    void theValidatorsClockTellsTheDay() {
        Desk desk = new Desk(BAD, sound(), List.of());
        String late = RuleSet.of(Profile.P_2019).asOf(DAY_IN_LATVIA.plusYears(1)).check(BAD).stream()
                .filter(finding -> finding.rule().id().equals(CatalogRules.RULE_18))
                .map(finding -> finding.text(Language.ENGLISH))
                .findFirst()
                .orElseThrow();

        assertThat(weak(NOW, desk)).doesNotContain(late);
        assertThat(weak(NOW.plus(365, ChronoUnit.DAYS), desk)).contains(late);
    }

    private static List<String> weak(Instant now, Desk desk) {
        return validator(Optional.of(Language.ENGLISH), now).validate(new Weak(desk.strict())).stream()
                .map(ConstraintViolation::getMessage)
                .toList();
    }

    @Test
    void whatIsNoDocumentIsAMistakeOfTheProgrammer() {
        assertThatThrownBy(() -> validator(Optional.empty(), NOW).validate(new Wrong("a")))
                .isInstanceOf(ValidationException.class)
                .rootCause()
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.lang.String is no document");
    }

    @Test
    void speaksTheLanguageOfTheDefaultLocaleUnlessTold() {
        Desk desk = new Desk(BAD, GOOD, List.of());

        Language language = Locale.getDefault().getLanguage().equals("lv") ? Language.LATVIAN : Language.ENGLISH;
        assertThat(validator(Optional.empty(), NOW).validate(desk))
                .extracting(ConstraintViolation::getMessage)
                .containsAll(texts(BAD, Profile.P_2019, Severity.ERROR, language));
    }
}
