// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.onceonly;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.catalog.ChannelKind;
import lv.vienreiz.catalog.Registers;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.document.RuleId;
import lv.vienreiz.identifier.PersonalCode;
import lv.vienreiz.message.Answer;
import lv.vienreiz.message.Application;
import lv.vienreiz.message.CaseId;
import lv.vienreiz.message.Client;
import lv.vienreiz.message.Envelope;
import lv.vienreiz.message.MessageId;
import lv.vienreiz.message.PartyId;
import lv.vienreiz.message.Provenance;
import lv.vienreiz.rule.Profile;
import lv.vienreiz.rule.RuleSet;
import org.junit.jupiter.api.Test;

class AskingHistoryTest {

    private static final OffsetDateTime AT = OffsetDateTime.parse("2026-11-21T09:30:00+02:00");
    private static final ServiceId TREES = ServiceId.parse("trees");
    private static final PartyId PORTAL = PartyId.parse("LV/GOV/90000000023/portal");
    private static final RegisterService LAND =
            new RegisterService(Registers.LAND_REGISTER, PartyId.parse("LV/GOV/90000000031/land/data"));
    private static final AskingHistory EMPTY = AskingHistory.of(CaseId.parse("K-1"), TREES);

    private static Application application(Answer... answers) {
        return Application.builder(
                        Envelope.of(AT, PORTAL, PORTAL),
                        TREES,
                        Client.person(PersonalCode.parse("010180-00017"), "Anna Paraudziņa"),
                        ChannelKind.UNIFIED_PORTAL)
                .answers(List.of(answers))
                .build();
    }

    private static Answer delivered(String key, Optional<String> correction) {
        Provenance land = new Provenance(Registers.LAND_REGISTER, AT, MessageId.random(), Optional.empty());
        return new Answer(key, "Priežu iela 7", Optional.of(land), correction);
    }

    @Test
    void thePersonWasAskedForWhatComesFromNoRegister() {
        AskingHistory history = EMPTY.and(application(
                delivered("property", Optional.empty()),
                delivered("borders", Optional.of("A-C")),
                Answer.given("reason", "Koks ir bīstams")));

        assertThat(history.askings())
                .containsExactly(new Asking.OfPerson(AT, List.of("reason"), List.of("borders", "reason")));
        assertThat(history.known()).containsExactlyInAnyOrder("borders", "reason");
    }

    @Test
    void whatARegisterDeliveredIsKnown() {
        AskingHistory history = EMPTY.and(List.of(new Asking.OfRegister(
                AT, LAND, List.of("cadastralNumber"), List.of("property"), MessageId.random(), AskingEnd.ANSWERED)));

        assertThat(history.known()).containsExactly("property");
    }

    @Test
    void anApplicationFilledByRegistersAloneAsksNobody() {
        assertThat(EMPTY.and(application(delivered("property", Optional.empty()))))
                .isEqualTo(EMPTY);
    }

    @Test
    void whoCorrectsWhatARegisterDeliveredWasNotAskedForIt() {
        AskingHistory prefilled = EMPTY.and(List.of(new Asking.OfRegister(
                AT, LAND, List.of("cadastralNumber"), List.of("property"), MessageId.random(), AskingEnd.ANSWERED)));
        Application corrected = application(delivered("property", Optional.of("Priežu iela 9")));

        assertThat(RuleSet.of(Profile.P_2019).check(prefilled.and(corrected)).stream())
                .isEmpty();
    }

    @Test
    void aSecondApplicationInOneCaseBreaksTheRule() {
        Application application = application(Answer.given("reason", "Koks ir bīstams"));
        RuleId once = OnceOnlyRules.RULE_95;

        assertThat(RuleSet.of(Profile.P_2019).check(EMPTY.and(application)).stream())
                .isEmpty();
        assertThat(RuleSet.of(Profile.P_2019).check(EMPTY.and(application).and(application)).stream())
                .extracting(finding -> finding.rule().id())
                .containsExactly(once);
    }
}
