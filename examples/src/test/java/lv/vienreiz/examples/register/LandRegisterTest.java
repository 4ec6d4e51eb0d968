// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.examples.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import lv.vienreiz.catalog.Registers;
import lv.vienreiz.exchange.ExchangeClient;
import lv.vienreiz.exchange.Outcome;
import lv.vienreiz.exchange.journal.Checkpoints;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.exchange.xroad.SubsystemId;
import lv.vienreiz.exchange.xroad.XRoad;
import lv.vienreiz.identifier.PersonalCode;
import lv.vienreiz.message.CaseId;
import lv.vienreiz.message.DataAnswer;
import lv.vienreiz.message.DataRefusal;
import lv.vienreiz.message.DataResponse;
import lv.vienreiz.message.PartyId;
import lv.vienreiz.message.RefusalReason;
import lv.vienreiz.onceonly.LegalBasis;
import lv.vienreiz.onceonly.RegisterService;
import lv.vienreiz.onceonly.RequestContext;
import lv.vienreiz.onceonly.UserId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The library's client asks the register over HTTP. */
class LandRegisterTest {

    private static final PersonalCode OWNER = PersonalCode.parse("010180-00017");
    private static final PersonalCode STRANGER = PersonalCode.parse("020280-00024");
    private static final RegisterService LAND = new RegisterService(Registers.LAND_REGISTER, LandRegister.SERVICE);

    @TempDir
    Path folder;

    private LandRegister register;

    @BeforeEach
    void opensTheRegister() throws IOException {
        register = LandRegister.open(folder.resolve("register"), 0);
    }

    @AfterEach
    void closesIt() {
        register.close();
    }

    private Outcome<DataAnswer> asked(String system, PersonalCode subject, String... fields) {
        RequestContext context = RequestContext.builder(
                        CaseId.parse("K-1"), LegalBasis.parse("Parauga noteikumi, 5. punkts"))
                .actingUser(new UserId("portal"))
                .purpose(LandRegister.PURPOSE)
                .permission(LandRegister.PERMISSION)
                .subject(subject)
                .build();
        try (ExchangeClient client = ExchangeClient.builder(
                        XRoad.at(register.uri(), SubsystemId.parse(system)).build())
                .store(Store.in(folder.resolve("portal")))
                .journal(Checkpoints.in(folder.resolve("portal-checkpoints"), folder.resolve("portal-key")))
                .sender(PartyId.parse(system))
                .build()) {
            return client.request(LAND, List.of(fields), context, Duration.ofSeconds(20));
        }
    }

    private static DataAnswer delivered(Outcome<DataAnswer> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Delivered.class);
        return ((Outcome.Delivered<DataAnswer>) outcome).answer();
    }

    @Test
    void givesThePermittedFieldsAndKeepsTheOthers() {
        DataAnswer answer = delivered(asked(LandRegister.PORTAL, OWNER, "property", "borders", "mortgage"));

        assertThat(answer).isInstanceOfSatisfying(DataResponse.class, response -> {
            assertThat(response.value("property")).contains("Egles, Paraugu pagasts");
            assertThat(response.value("borders")).isPresent();
            assertThat(response.value("mortgage")).isEmpty();
        });
        assertThat(register.journal().extract(OWNER.value())).singleElement().satisfies(access -> {
            assertThat(access.institution()).isEqualTo(LandRegister.PORTAL);
            assertThat(access.permission()).contains(LandRegister.PERMISSION);
        });
    }

    @Test
    void doesNotKnowAStranger() {
        assertThat(delivered(asked(LandRegister.PORTAL, STRANGER, "property")))
                .isInstanceOfSatisfying(DataRefusal.class, refusal -> assertThat(refusal.reason())
                        .isEqualTo(RefusalReason.SUBJECT_UNKNOWN));
    }

    @Test
    void doesNotLetInWhoHasNoPermit() {
        Outcome<DataAnswer> outcome = asked("LV/GOV/90000000040/office", OWNER, "property");

        assertThat(outcome).isInstanceOf(Outcome.Rejected.class);
        assertThat(register.journal().extract(OWNER.value())).isEmpty();
    }

    @Test
    void goesOnWhereItStopped() throws IOException {
        asked(LandRegister.PORTAL, OWNER, "property");
        register.close();
        register = LandRegister.open(folder.resolve("register"), 0);

        asked(LandRegister.PORTAL, OWNER, "borders");

        assertThat(register.journal().extract(OWNER.value())).hasSize(2);
        assertThat(register.journal().verify().isWhole()).isTrue();
    }
}
