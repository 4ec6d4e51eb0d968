// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.testkit.message;

import static lv.vienreiz.testkit.message.MessageAssertions.assertThatExchange;
import static lv.vienreiz.testkit.message.MessageAssertions.assertThatMessage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import lv.vienreiz.catalog.Channel;
import lv.vienreiz.catalog.ChannelKind;
import lv.vienreiz.catalog.Input;
import lv.vienreiz.catalog.Publication;
import lv.vienreiz.catalog.RecipientKind;
import lv.vienreiz.catalog.Registers;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.catalog.ServiceKind;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.identifier.PersonalCode;
import lv.vienreiz.message.Application;
import lv.vienreiz.message.CaseId;
import lv.vienreiz.message.DataRefusal;
import lv.vienreiz.message.DataRequest;
import lv.vienreiz.message.Envelope;
import lv.vienreiz.message.IdentificationMeans;
import lv.vienreiz.message.Initiator;
import lv.vienreiz.message.Message;
import lv.vienreiz.message.PartyId;
import lv.vienreiz.rule.Profile;
import lv.vienreiz.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RandomMessagesTest {

    private static final ServiceDescription SERVICE = ServiceDescription.builder(
                    ServiceId.parse("trees"), LocalizedText.lv("Koku ciršanas atļauja"))
            .kind(ServiceKind.ADMINISTRATIVE)
            .addChannel(Channel.of(ChannelKind.SECTOR_PORTAL))
            .addChannel(Channel.of(ChannelKind.PHONE))
            .addChannel(Channel.of(ChannelKind.INSTITUTION_OFFICE))
            .addChannel(Channel.of(ChannelKind.AUTHORISED_E_SERVICE))
            .addInput(Input.heldBy(Registers.LAND_REGISTER, "property", LocalizedText.lv("Īpašums")))
            .addInput(Input.asked("reason", LocalizedText.lv("Iemesls")))
            .publication(new Publication(
                    LocalDate.of(2026, 1, 1),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()))
            .build();

    @Test
    void applicationsKeepEveryRuleByEachWayToApply() {
        Set<Initiator> initiators = EnumSet.noneOf(Initiator.class);
        Set<ChannelKind> channels = EnumSet.noneOf(ChannelKind.class);
        RandomMessages random = RandomMessages.by(new Random(200));
        for (int i = 0; i < 200; i++) {
            Application application = random.application(SERVICE);
            initiators.add(application.initiator());
            channels.add(application.channel());

            List<Message> exchange = List.of(application, random.receipt(application));
            assertThatExchange(exchange).correlates().isAboutOneCase();
            for (Profile profile : Profile.values()) {
                assertThatExchange(exchange).isValidIn(profile, SERVICE);
            }
        }
        assertThat(initiators).containsExactlyInAnyOrder(Initiator.CLIENT, Initiator.CENTRE_EMPLOYEE);
        assertThat(channels).hasSize(4);
    }

    @ParameterizedTest
    @EnumSource(RecipientKind.class)
    void whoAppliesIsWhomTheServiceIsFor(RecipientKind recipient) {
        ServiceDescription service =
                SERVICE.toBuilder().recipients(List.of(recipient)).build();
        RandomMessages random = RandomMessages.by(new Random(3));
        for (int i = 0; i < 50; i++) {
            Application application = random.application(service);

            assertThat(application.client().registrationNumber().isPresent())
                    .isEqualTo(recipient != RecipientKind.NATURAL_PERSON);
            assertThatExchange(List.of(application, random.receipt(application)))
                    .isValidIn(Profile.P_2019, service);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ChannelKind.class,
            names = {"PHONE", "CALL_CENTRE", "POST", "SMS", "SOCIAL_MEDIA"})
    void nobodyShowsADocumentFromAfar(ChannelKind channel) {
        ServiceDescription individual =
                SERVICE.toBuilder().channels(List.of(Channel.of(channel))).build();
        ServiceDescription open = ServiceDescription.builder(ServiceId.parse("news"), LocalizedText.lv("Ziņas"))
                .addChannel(Channel.of(channel))
                .build();
        RandomMessages random = RandomMessages.by(new Random(3));

        assertThat(random.application(individual).identification()).contains(IdentificationMeans.SMART_ID);
        assertThat(random.application(open).identification()).isEmpty();
    }

    @Test
    void statusesMakeALegalHistory() {
        for (int seed = 0; seed < 100; seed++) {
            assertThatExchange(
                            RandomMessages.by(new Random(seed)).statuses(CaseId.parse("K-1"), ServiceId.parse("trees")))
                    .correlates()
                    .isAboutOneCase()
                    .movesLegally()
                    .isValidIn(Profile.P_2019);
        }
    }

    @Test
    void registersAnswerWhatIsAskedOrRefuse() {
        Envelope envelope = Envelope.of(
                OffsetDateTime.parse("2026-11-21T09:30:00+02:00"), PartyId.parse("LV/a"), PartyId.parse("LV/b"));
        DataRequest request = new DataRequest(
                envelope,
                Registers.LAND_REGISTER,
                PersonalCode.parse("010180-00017"),
                CaseId.parse("K-1"),
                "Atļauja",
                "5. punkts",
                Optional.empty(),
                List.of("property"),
                Extensions.none());
        RandomMessages random = RandomMessages.by(new Random(7));
        List<Message> answers = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            answers.add(random.answer(request));
        }

        assertThat(answers).allSatisfy(answer -> assertThatMessage(answer).answers(request));
        assertThat(answers).anyMatch(DataRefusal.class::isInstance).anyMatch(a -> !(a instanceof DataRefusal));
    }

    @Test
    void theSameSeedGivesTheSameMessages() {
        assertThat(RandomMessages.by(new Random(3)).application(SERVICE))
                .isEqualTo(RandomMessages.by(new Random(3)).application(SERVICE));
    }

    @Test
    void aServiceWithoutChannelsGetsNoApplication() {
        ServiceDescription silent = ServiceDescription.builder(ServiceId.parse("a"), LocalizedText.lv("A"))
                .build();

        assertThatThrownBy(() -> RandomMessages.by(new Random(1)).application(silent))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no channel");
    }
}
