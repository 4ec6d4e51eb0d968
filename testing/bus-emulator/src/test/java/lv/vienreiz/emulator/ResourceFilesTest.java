// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import lv.vienreiz.catalog.ChannelKind;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.identifier.PersonalCode;
import lv.vienreiz.message.Application;
import lv.vienreiz.message.Attachment;
import lv.vienreiz.message.Client;
import lv.vienreiz.message.Digest;
import lv.vienreiz.message.DigestAlgorithm;
import lv.vienreiz.message.Envelope;
import lv.vienreiz.message.MessageId;
import lv.vienreiz.message.PartyId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class ResourceFilesTest {

    private static final byte[] PLAN = {0, 1, (byte) 0xFE, 13, 10, (byte) 0xC4, (byte) 0x81};
    private static final String OTHER_CLIENT = "LV/GOV/90000000031/office";

    private final XRoadEmulator bus = XRoadEmulator.start();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String id = MessageId.random().value();
    private final MessageResource resource = MessageResource.of(request -> MessageAnswer.json("{}"));

    @BeforeEach
    void provides() {
        bus.provide(RawClient.SERVICE, resource);
    }

    @AfterEach
    void close() {
        bus.close();
    }

    private static String place(String id, byte[] file) {
        return "/messages/" + id + "/attachments/"
                + Digest.of(DigestAlgorithm.SHA_256, file).value();
    }

    private HttpResponse<byte[]> send(String method, String below, String client, byte[] body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(bus.uri() + "/r1/" + RawClient.SERVICE + below))
                .header("X-Road-Client", client)
                .header("Content-Type", "application/pdf")
                .method(method, HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        return http.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray())
                .orTimeout(20, TimeUnit.SECONDS)
                .join();
    }

    private int put(String below, byte[] body) {
        return send("PUT", below, RawClient.CLIENT, body).statusCode();
    }

    @Test
    void takesAFileBeforeItsMessageWithoutAnyEffect() {
        assertThat(put(place(id, PLAN), PLAN)).isEqualTo(204);
        assertThat(put(place(id, PLAN), PLAN)).isEqualTo(204);

        assertThat(resource.files(id))
                .containsExactly(
                        Map.entry(Digest.of(DigestAlgorithm.SHA_256, PLAN).value(), PLAN));
        assertThat(bus.effects()).isEmpty();
        assertThat(send("GET", "/messages/" + id, RawClient.CLIENT, new byte[0]).statusCode())
                .isEqualTo(404);
    }

    @Test
    void keepsNothingOfAFileWithAnotherDigest() {
        assertThat(put(place(id, new byte[3]), PLAN)).isEqualTo(422);

        assertThat(resource.files(id)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void knowsEveryAlgorithm(DigestAlgorithm algorithm) {
        String below =
                "/messages/" + id + "/attachments/" + Digest.of(algorithm, PLAN).value();

        assertThat(put(below, PLAN)).isEqualTo(204);
        assertThat(send("GET", below, RawClient.CLIENT, new byte[0]).body()).isEqualTo(PLAN);
    }

    @Test
    void givesAFileToItsSenderAndAnOfferedOneToEverybody() {
        put(place(id, PLAN), PLAN);
        byte[] decision = {1, 2, 3};
        resource.offer(id, "application/pdf", decision);

        HttpResponse<byte[]> own = send("GET", place(id, PLAN), RawClient.CLIENT, new byte[0]);
        assertThat(own.body()).isEqualTo(PLAN);
        assertThat(own.headers().firstValue("Content-Type")).contains("application/pdf");
        bus.allow(OTHER_CLIENT, RawClient.SERVICE);
        assertThat(send("GET", place(id, PLAN), OTHER_CLIENT, new byte[0]).statusCode())
                .isEqualTo(404);
        assertThat(send("GET", place(id, decision), OTHER_CLIENT, new byte[0]).body())
                .isEqualTo(decision);
        assertThat(bus.effects()).isEmpty();
    }

    @Test
    void aMessageWhoseFilesHaveNotComeIsNotExecuted() {
        Envelope envelope = new Envelope(
                new MessageId(id),
                OffsetDateTime.parse("2026-03-02T10:00:00+02:00"),
                PartyId.parse(RawClient.CLIENT),
                PartyId.parse(RawClient.SERVICE),
                Optional.empty());
        Application application = Application.builder(
                        envelope,
                        ServiceId.parse("trees"),
                        Client.person(PersonalCode.parse("010180-00017"), "Anna Paraudziņa"),
                        ChannelKind.UNIFIED_PORTAL)
                .addAttachment(Attachment.of("plan.pdf", "application/pdf", PLAN))
                .build();
        byte[] body = Documents.bytes(application, WrittenForm.JSON);

        assertThat(put("/messages/" + id, body)).isEqualTo(424);
        assertThat(resource.effects(id)).isZero();
        put(place(id, PLAN), PLAN);
        assertThat(put("/messages/" + id, body)).isEqualTo(200);
        assertThat(resource.effects(id)).isEqualTo(1);
    }

    @Test
    void faultsStrikeFilesAsTheyStrikeMessages() {
        bus.next(
                Fault.resetBeforeEffect(),
                Fault.silenceAfterEffect(),
                Fault.providerAnswers(Reply.of(503)),
                Fault.none(),
                Fault.resetInBody());

        assertThatThrownBy(() -> put(place(id, PLAN), PLAN)).isInstanceOf(CompletionException.class);
        assertThat(resource.files(id)).isEmpty();
        assertThatThrownBy(() -> put(place(id, PLAN), PLAN)).isInstanceOf(CompletionException.class);
        assertThat(resource.files(id)).as("the answer was lost, the file not").hasSize(1);
        assertThat(put(place(id, PLAN), PLAN)).isEqualTo(503);
        assertThat(put(place(id, PLAN), PLAN)).isEqualTo(204);
        assertThatThrownBy(() -> send("GET", place(id, PLAN), RawClient.CLIENT, new byte[0]))
                .as("half of the file")
                .isInstanceOf(CompletionException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/messages/%s/attachments/", "/messages/%s/attachments/abc", "/messages/1/attachments/%s"})
    void knowsNoOtherPath(String below) {
        assertThat(put(below.formatted(id), PLAN)).isEqualTo(404);
    }

    @Test
    void knowsNoOtherMethod() {
        HttpResponse<byte[]> answer = send("POST", place(id, PLAN), RawClient.CLIENT, PLAN);

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains("GET, PUT");
    }
}
