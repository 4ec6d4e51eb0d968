// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.document.schema.Exchange;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.message.Acknowledgement;
import lv.vienreiz.message.Application;
import lv.vienreiz.message.MessageId;
import lv.vienreiz.message.schema.MessageInterfaces;
import lv.vienreiz.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is checked before a handler sees a message. */
class InboxChecksTest {

    private static final MessageId ID = Letters.id(1);

    private final Store store = Store.inMemory();
    private final TestClock clock = new TestClock();
    private final Inbox inbox = Inbox.on(store)
            .retention(Duration.ofDays(30))
            .admission(Letters.PERMITS)
            .mostBytes(10_000)
            .clock(clock)
            .open();
    private final Handlers handlers =
            Handlers.none().with(MessageKind.APPLICATION, received -> Handled.answer(Letters.receipt(received)));

    @AfterEach
    void closesIt() {
        inbox.close();
        store.close();
    }

    private static void refused(Reply reply, int status, String problem) {
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.headers()).containsEntry("Content-Type", "application/problem+json");
        assertThat(InboxSuite.text(reply))
                .contains("\"urn:vienreiz:problem:" + problem + "\"")
                .doesNotContain("010180", "Paraudzi")
                .doesNotContainPattern("\\{[a-z]");
    }

    private Reply put(Headers headers, Object document) {
        return inbox.serve(Request.put(ID, headers, Letters.bytes(document)), handlers);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/messages", "/messages/", "/messages/1", "/messages/%s/", "/other/%s", "/messages/%s?x=1"})
    void knowsNoOtherPath(String path) {
        refused(
                inbox.serve(new Request("PUT", path.formatted(ID), Letters.headers(ID), new byte[0]), handlers),
                404,
                "not-a-message-path");
    }

    @Test
    void knowsNoOtherMethod() {
        Reply reply = inbox.serve(new Request("POST", "/messages/" + ID, Letters.headers(ID), new byte[0]), handlers);

        refused(reply, 405, "method");
        assertThat(reply.headers()).containsEntry("Allow", "GET, PUT");
    }

    static Stream<Headers> strangeCallers() {
        Headers good = Letters.headers(ID);
        return Stream.of(
                Headers.none(),
                Headers.none().with("X-Road-Client", "nobody"),
                good.with("X-Road-Client", Letters.PORTAL),
                good.with("x-road-id", ID.value()),
                good.with("X-Road-UserId", "LV\u0000"),
                good.with("X-Road-UserId", "LV" + "1".repeat(200)),
                good.with("X-Road-Issue", "tabs\there"));
    }

    @ParameterizedTest
    @MethodSource("strangeCallers")
    void believesOnlyACallerWhomTheBusNamesOnce(Headers headers) {
        refused(put(headers, Letters.application(1)), 400, "caller-unknown");
        refused(inbox.answer(ID, headers), 400, "caller-unknown");
        assertThat(inbox.refusals(9)).isEmpty();
    }

    @Test
    void handsTheCallerToTheHandler() {
        Handlers looking = Handlers.none().with(MessageKind.APPLICATION, received -> {
            Caller caller = received.caller();
            assertThat(caller.system()).isEqualTo(Letters.PORTAL);
            assertThat(caller.user().orElseThrow().value()).isEqualTo("LV01018000017");
            assertThat(caller.issue()).contains("K-7");
            assertThat(caller.representedParty()).contains("GOV/90000000099");
            assertThat(caller.reference()).isEqualTo("r-1");
            assertThat(caller + received.toString()).doesNotContain("010180");
            return Handled.answer(Letters.receipt(received));
        });
        Headers headers = Letters.headers(ID)
                .with("X-Road-UserId", "LV01018000017")
                .with("X-Road-Issue", "K-7")
                .with("X-Road-Represented-Party", "GOV/90000000099")
                .with("X-Road-Request-Id", "r-1");

        Reply reply = inbox.serve(Request.put(ID, headers, Letters.bytes(Letters.application(1))), looking);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(headers.toString()).doesNotContain("01018000017");
    }

    @Test
    void readsAClientHoweverItIsEncoded() {
        Headers headers = Headers.none()
                .with("X-Road-Client", "LV/GOV/90000000023/%70ortal")
                .with("X-Road-Id", ID.value())
                .with("Content-Type", "application/json");

        assertThat(put(headers, Letters.application(1)).status()).isEqualTo(200);
        assertThat(put(Letters.headers(ID), Letters.application(1)).status()).isEqualTo(200);
    }

    @Test
    void takesTheIdentityFromTheHeaderOfTheBusWhereThereIsNoPath() {
        byte[] body = Letters.bytes(Letters.application(1));

        assertThat(inbox.accept(Letters.headers(ID), body, handlers).status()).isEqualTo(200);
        Headers nameless = Headers.none().with("X-Road-Client", Letters.PORTAL);
        refused(inbox.accept(nameless, body, handlers), 400, "id-missing");
    }

    @Test
    void wantsOneIdentityInPathHeaderAndEnvelope() {
        refused(put(Letters.headers(Letters.id(2)), Letters.application(1)), 400, "ids-differ");
        refused(put(Letters.headers(ID), Letters.application(2)), 400, "ids-differ");
        Headers nameless =
                Headers.none().with("X-Road-Client", Letters.PORTAL).with("Content-Type", "application/json");
        assertThat(put(nameless, Letters.application(1)).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LV/GOV/90000000099/portal", "LV/GOV/90000000023/portal2", "LV/GOV/90000000023"})
    void wantsASenderWhoIsTheCaller(String sender) {
        Reply reply = put(Letters.headers(ID), Letters.application(ID, sender, Letters.SENT));

        refused(reply, 403, "sender-is-another");
        assertThat(inbox.refusals(9)).singleElement().satisfies(refusal -> assertThat(refusal.reason())
                .isEqualTo("sender-is-another"));
    }

    @Test
    void aPartOfTheCallerMaySend() {
        Application application = Letters.application(ID, Letters.PORTAL + "/forms", Letters.SENT);

        assertThat(put(Letters.headers(ID), application).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "text/plain", "multipart/related", "application/jsonp"})
    void wantsADocument(String type) {
        Headers headers = Headers.none().with("X-Road-Client", Letters.PORTAL).with("Content-Type", type);

        refused(put(headers, Letters.application(1)), 415, "media-type");
    }

    @Test
    void answersInTheFormOfTheMessage() {
        Headers headers = Headers.none().with("X-Road-Client", Letters.PORTAL).with("Content-Type", "text/xml");
        byte[] xml = Documents.bytes(Letters.application(1), WrittenForm.XML);

        Reply reply = inbox.serve(Request.put(ID, headers, xml), handlers);

        assertThat(reply.headers()).containsEntry("Content-Type", "application/xml");
        assertThat(InboxSuite.text(reply)).contains("<applicationReceipt", "K-2026-1");
    }

    @Test
    void boundsWhatItReads() throws IOException {
        byte[] long_ = new byte[20_000];

        Request request =
                Request.reading("PUT", "/messages/" + ID, Letters.headers(ID), new ByteArrayInputStream(long_), 10_000);

        assertThat(request.body()).hasSize(10_001);
        refused(inbox.serve(request, handlers), 413, "too-large");
    }

    @Test
    void tellsWhatIsWrongWithADocumentAndNothingOfWhatItSays() {
        String broken = new String(Letters.bytes(Letters.application(1)), UTF_8).replace("\"service\":\"trees\",", "");

        Reply reply = inbox.serve(Request.put(ID, Letters.headers(ID), broken.getBytes(UTF_8)), handlers);

        refused(reply, 400, "unreadable");
        assertThat(InboxSuite.text(reply)).contains("\"errors\":[{\"rule\":\"DOC-MISSING", "'service'");
    }

    @Test
    void speaksLatvianToWhoeverAsksForIt() {
        Headers headers = Letters.headers(Letters.id(2)).with("Accept-Language", "lv-LV, en;q=0.5");

        assertThat(InboxSuite.text(put(headers, Letters.application(1)))).contains("Ziņojumam ir divi identifikatori");
    }

    @Test
    void takesNothingThatNoHandlerTakesOrThatOnlyAnswers() {
        Reply unhandled = inbox.serve(Letters.put(Letters.application(1)), Handlers.none());
        Acknowledgement answer =
                new Acknowledgement(Letters.application(1).envelope().answer(Letters.SENT));

        refused(unhandled, 422, "kind-not-taken");
        refused(put(Letters.headers(ID), answer), 422, "kind-not-taken");
    }

    @Test
    void takesNothingFromAnotherTime() {
        OffsetDateTime now = Letters.SENT;
        refused(
                put(Letters.headers(ID), Letters.application(ID, Letters.PORTAL, now.plusMinutes(6))),
                400,
                "sent-in-the-future");
        refused(put(Letters.headers(ID), Letters.application(ID, Letters.PORTAL, now.minusDays(30))), 410, "too-old");
        assertThat(put(Letters.headers(ID), Letters.application(ID, Letters.PORTAL, now.plusMinutes(5)))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void wantsARetentionAndAPermissionCheck() {
        try (Store other = Store.inMemory()) {
            assertThatThrownBy(() -> Inbox.on(other).admission(Letters.PERMITS).open())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("retention");
            assertThatThrownBy(
                            () -> Inbox.on(other).retention(Duration.ofDays(1)).open())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("admission");
            assertThatThrownBy(() -> Inbox.on(other).retention(Duration.ofMinutes(1)))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> Inbox.on(other)
                            .retention(Duration.ofDays(1))
                            .answersFor(Duration.ofDays(2))
                            .admission(Letters.PERMITS)
                            .open())
                    .hasMessageContaining("PT24H");
        }
    }

    @Test
    void saysThatItDoesNotKnowWhatBecameOfAMessageWhenTheStoreFails() {
        store.write(session -> session.update("DROP TABLE vienreiz_inbox_answer"));

        refused(put(Letters.headers(ID), Letters.application(1)), 500, "uncertain");
    }

    @Test
    void knowsEachKindThatBeginsAnExchange() {
        assertThat(MessageKind.values().stream().map(MessageKind::name))
                .containsExactlyElementsOf(MessageInterfaces.exchanges().stream()
                        .map(Exchange::request)
                        .toList());
    }

    @Test
    void hasOneHandlerForAKind() {
        assertThatThrownBy(() ->
                        handlers.with(MessageKind.APPLICATION, received -> Handled.answer(Letters.receipt(received))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource
    void everyProblemHasItsWords(Problem problem) {
        for (Language language : List.of(Language.LATVIAN, Language.ENGLISH)) {
            assertThat(problem.title(language)).isNotBlank();
            assertThat(problem.detail(language, java.util.Map.of())).isNotBlank();
        }
        assertThat(problem.title(Language.LATVIAN)).isNotEqualTo(problem.title(Language.ENGLISH));
        assertThat(Optional.of(problem.status()))
                .hasValueSatisfying(s -> assertThat(s).isBetween(400, 503));
    }
}
