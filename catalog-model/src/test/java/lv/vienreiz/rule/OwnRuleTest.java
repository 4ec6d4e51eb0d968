// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Collectors;
import lv.vienreiz.catalog.ChannelKind;
import lv.vienreiz.catalog.Samples;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.document.Finding;
import lv.vienreiz.document.RuleId;
import lv.vienreiz.document.Severity;
import lv.vienreiz.text.Language;
import lv.vienreiz.text.Texts;
import org.junit.jupiter.api.Test;

/** How a user adds a rule: a name with a prefix of one's own, texts in both languages, and a check. */
class OwnRuleTest {

    static final RuleId CITY_01 = new RuleId("CITY-01");

    private static final Texts TEXTS = Texts.read(
            OwnRuleTest.class.getResourceAsStream("city_lv.properties"),
            OwnRuleTest.class.getResourceAsStream("city_en.properties"));

    private static final CheckedRule<ServiceDescription> ON_OUR_PORTAL = checkedBy(OwnRuleTest::isOnOurPortal);

    static CheckedRule<ServiceDescription> checkedBy(Check<ServiceDescription> check) {
        return new CheckedRule<>(
                RuleDescription.of(CITY_01, "Council decision 7", () -> TEXTS).everywhere(Severity.WARNING),
                ServiceDescription.class,
                check);
    }

    private static void isOnOurPortal(ServiceDescription service, Report report) {
        if (service.channels().stream().noneMatch(channel -> channel.kind() == ChannelKind.MUNICIPAL_PORTAL)) {
            String channels = service.channels().stream()
                    .map(channel -> channel.kind().name())
                    .collect(Collectors.joining(", "));
            report.found("/channels", "", Map.of("channels", channels));
        }
    }

    @Test
    void isCheckedBesideOursAndSpeaksBothLanguages() {
        RuleSet rules = RuleSet.of(Profile.P_2019).and(ON_OUR_PORTAL);

        Finding finding = rules.check(Samples.full()).stream()
                .filter(f -> f.rule().id().equals(CITY_01))
                .findFirst()
                .orElseThrow();

        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.location().path()).isEqualTo("/channels");
        assertThat(finding.text(Language.ENGLISH))
                .isEqualTo(
                        "The service has no channel of the municipal portal; it has UNIFIED_PORTAL, MUNICIPAL_CENTRE."
                                + " Expected the channel MUNICIPAL_PORTAL. Add the channel.");
        assertThat(finding.text(Language.LATVIAN)).startsWith("Pakalpojumam nav pašvaldības portāla kanāla");
        assertThat(rules.with(CITY_01, Severity.ERROR).check(Samples.full()).stream())
                .anyMatch(f -> f.rule().id().equals(CITY_01) && f.severity() == Severity.ERROR);
    }

    @Test
    void hasAPrefixOfItsOwn() {
        assertThatThrownBy(() -> and("RULE-127", ServiceDescription.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("prefix of its own, not RULE-");
        assertThatThrownBy(() -> and("DOC-MINE", ServiceDescription.class)).hasMessageContaining("not DOC-");
        assertThatThrownBy(() -> and("CODE-99", ServiceDescription.class)).hasMessageContaining("not CODE-");
        assertThatThrownBy(() -> and("CPSV-99", ServiceDescription.class)).hasMessageContaining("not CPSV-");
    }

    @Test
    void isAddedOnce() {
        RuleSet rules = RuleSet.of(Profile.P_2019).and(ON_OUR_PORTAL);

        assertThatThrownBy(() -> rules.and(ON_OUR_PORTAL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("CITY-01 already");
    }

    @Test
    void speaksOfADocumentAndHasWords() {
        assertThatThrownBy(() -> and("CITY-01", String.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is no document");
        assertThatThrownBy(() -> and("CITY-02", ServiceDescription.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("CITY-02 has no TITLE in 'lv'");
    }

    private static void and(String name, Class<?> subject) {
        RuleDescription description = RuleDescription.of(new RuleId(name), "test", () -> TEXTS);
        RuleSet.of(Profile.P_2019).and(new CheckedRule<>(description, subject, (document, report) -> {}));
    }
}
