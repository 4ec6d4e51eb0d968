// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.casework.Actor;
import lv.vienreiz.casework.CaseState;
import lv.vienreiz.casework.StatusEntry;
import lv.vienreiz.catalog.ChannelKind;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.document.Findings;
import lv.vienreiz.identifier.PersonalCode;
import lv.vienreiz.message.Acknowledgement;
import lv.vienreiz.message.Answer;
import lv.vienreiz.message.Application;
import lv.vienreiz.message.ApplicationReceipt;
import lv.vienreiz.message.CaseId;
import lv.vienreiz.message.Client;
import lv.vienreiz.message.Envelope;
import lv.vienreiz.message.ExecutionStatus;
import lv.vienreiz.message.Message;
import lv.vienreiz.message.PartyId;
import lv.vienreiz.message.schema.MessageInterfaces;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A portal with a client made by OpenAPI Generator from our description exchanges messages with us. */
class GeneratedClientTest {

    private static final OffsetDateTime AT = OffsetDateTime.parse("2026-11-21T09:30:00+02:00");
    private static final CaseId CASE = CaseId.parse("K-2026-1");
    private static final LocalDate DUE = LocalDate.of(2026, 12, 21);
    private static final ServiceId TREES = ServiceId.parse("trees");

    private static URLClassLoader programs;

    private final Envelope envelope =
            Envelope.of(AT, PartyId.parse("LV/GOV/90000000023/portal"), PartyId.parse("LV/GOV/90000000015/trees"));
    private final String id = envelope.messageId().toString();

    @BeforeAll
    static void generateTheClient(@TempDir Path folder) throws IOException, URISyntaxException {
        Path portal = Path.of(Objects.requireNonNull(GeneratedClientTest.class.getResource("/portal/Portal.java"))
                .toURI());
        programs = GeneratedClient.compiled(MessageInterfaces.openApi(), folder, portal);
    }

    @AfterAll
    static void letGoOfTheClient() throws IOException {
        programs.close();
    }

    @Test
    void anApplicationArrivesAsItWasSentAndItsReceiptIsUnderstood() throws ReflectiveOperationException {
        Application application = Application.builder(
                        envelope,
                        TREES,
                        Client.person(PersonalCode.parse("010180-00017"), "Anna Paraudziņa"),
                        ChannelKind.SECTOR_PORTAL)
                .addAnswer(Answer.given("reason", "Koks ir bīstams"))
                .build();

        try (RestEndpoint institution = new RestEndpoint(GeneratedClientTest::receipt)) {
            assertThat(portal(institution, "caseOfApplication")).isEqualTo("K-2026-1");
            assertThat(portal(institution, "caseOfStoredAnswer")).isEqualTo("K-2026-1");
            assertThat(portal(institution, "dayOfStoredAnswer")).isEqualTo(DUE);

            assertThat(institution.findings()).containsExactly(Findings.none());
            assertThat(institution.received()).containsExactly(application);
            assertThat(institution.requests())
                    .containsExactly("PUT /messages/" + id, "GET /messages/" + id, "GET /messages/" + id);
        }
    }

    @Test
    void aStatusIsAcknowledged() throws ReflectiveOperationException {
        StatusEntry entry = new StatusEntry(1, CaseState.SUBMITTED, Actor.CLIENT, AT, Optional.empty());

        try (RestEndpoint owner = new RestEndpoint(GeneratedClientTest::acknowledged)) {
            assertThat(portal(owner, "acknowledgedStatus")).isEqualTo(id);

            assertThat(owner.findings()).containsExactly(Findings.none());
            assertThat(owner.received()).containsExactly(new ExecutionStatus(envelope, CASE, TREES, entry));
        }
    }

    @Test
    void aFileOfAMessageGoesThereAndBackByteForByte() throws ReflectiveOperationException {
        try (RestEndpoint institution = new RestEndpoint(GeneratedClientTest::receipt)) {
            assertThat(portal(institution, "fileSentAndFetched")).isEqualTo("000d0aff7f");
        }
    }

    @Test
    void whatWasNeverReceivedIsNotFound() {
        try (RestEndpoint institution = new RestEndpoint(GeneratedClientTest::receipt)) {
            assertThatThrownBy(() -> portal(institution, "caseOfStoredAnswer"))
                    .cause()
                    .hasFieldOrPropertyWithValue("code", 404);
        }
    }

    private Object portal(RestEndpoint institution, String operation) throws ReflectiveOperationException {
        Class<?> type = programs.loadClass("portal.Portal");
        Object portal = type.getConstructor(String.class).newInstance(institution.address());
        return type.getMethod(operation, String.class).invoke(portal, id);
    }

    private static Object receipt(Object application) {
        return new ApplicationReceipt(((Application) application).envelope().answer(AT), CASE, AT, Optional.of(DUE));
    }

    private static Object acknowledged(Object message) {
        return new Acknowledgement(((Message) message).envelope().answer(AT));
    }
}
