// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.xroad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import lv.vienreiz.emulator.Reply;
import lv.vienreiz.emulator.XRoadEmulator;
import lv.vienreiz.exchange.http.RawServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class MetaservicesTest {

    private static final SubsystemId PROVIDER = SubsystemId.parse("LV/GOV/90009115209/burial");

    private static final String SNAKE = """
            {"service":[
              {"member_class":"GOV","member_code":"90009115209","object_type":"SERVICE","service_code":"applications",
               "service_type":"OPENAPI","subsystem_code":"burial","xroad_instance":"LV","news":{"a":[1,{}]},
               "endpoint_list":[{"method":"*","path":"/messages/*"},{"method":"GET","path":"/"},{"method":"GET"},7]},
              {"member_class":"GOV","member_code":"90009115209","service_code":"own","xroad_instance":"LV"},
              "what is this"
            ],"more":[{}]}""";

    private static final String CAMEL = """
            {"member":[
              {"memberClass":"GOV","memberCode":"90009115209","objectType":"SERVICE","serviceCode":"applications",
               "serviceType":"OPENAPI","subsystemCode":"burial","xRoadInstance":"LV",
               "endpointList":[{"method":"*","path":"/messages/*"},{"method":"GET","path":"/"}]},
              {}, {}
            ]}""";

    @Test
    void listsClientsAndServicesOfARunningBus() {
        try (XRoadEmulator bus = XRoadEmulator.builder().strict().start();
                XRoadBinding binding = XRoad.at(bus.uri(), Talk.CLIENT).build()) {
            bus.provide("LV/GOV/90009115209/burial/applications", request -> Reply.of(200));
            bus.provide("LV/GOV/90009115209/burial/secrets", request -> Reply.of(200));
            bus.allow(Talk.CLIENT.toString(), "LV/GOV/90009115209/burial/applications");
            Metaservices meta = binding.metaservices();

            Listing<RegisteredClient> clients = meta.listClients(soon()).found().orElseThrow();
            assertThat(clients.unreadable()).isZero();
            assertThat(clients.entries())
                    .extracting(RegisteredClient::subsystem)
                    .contains(Optional.of(PROVIDER), Optional.of(Talk.CLIENT));
            assertThat(meta.listClients("EE", soon()).found().orElseThrow().entries())
                    .isEmpty();
            assertThat(meta.listMethods(PROVIDER, soon()).found().orElseThrow().entries())
                    .extracting(OfferedService::id)
                    .containsExactlyInAnyOrder(PROVIDER.service("applications"), PROVIDER.service("secrets"));
            assertThat(meta.allowedMethods(PROVIDER, soon())
                            .found()
                            .orElseThrow()
                            .entries())
                    .singleElement()
                    .satisfies(service -> {
                        assertThat(service.id()).isEqualTo(PROVIDER.service("applications"));
                        assertThat(service.type()).isEqualTo(OfferedService.Type.REST);
                        assertThat(service.endpoints()).allMatch(OfferedService.Endpoint::isAnyMethod);
                    });
            assertThat(told(meta.listMethods(SubsystemId.parse("LV/GOV/1/none"), soon())))
                    .isEqualTo("server.clientproxy.unknown_member");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {SNAKE, CAMEL})
    void readsTheSpellingOfServersAndThatOfTheirDescription(String body) throws IOException {
        MetaAnswer<Listing<OfferedService>> answer =
                ask(named(200, "application/json;charset=utf-8", body), meta -> meta.listMethods(PROVIDER, soon()));

        Listing<OfferedService> listing = answer.found().orElseThrow();
        assertThat(listing.unreadable()).isEqualTo(2);
        assertThat(listing.entries()).singleElement().satisfies(service -> {
            assertThat(service.id()).isEqualTo(PROVIDER.service("applications"));
            assertThat(service.type()).isEqualTo(OfferedService.Type.OPENAPI);
            assertThat(service.endpoints())
                    .containsExactly(
                            new OfferedService.Endpoint("*", "/messages/*"), new OfferedService.Endpoint("GET", "/"));
        });
    }

    @Test
    void readsTheListOfClientsInXmlToo() throws IOException {
        String xml = """
                <?xml version="1.0" encoding="UTF-8"?>
                <x:clientList xmlns:x="http://x-road.eu/xsd/xroad.xsd" xmlns:id="http://x-road.eu/xsd/identifiers">
                <x:member><x:id id:objectType="MEMBER"><id:xRoadInstance>LV</id:xRoadInstance>
                <id:memberClass>GOV</id:memberClass><id:memberCode>90009115209</id:memberCode></x:id>
                <x:name>Kapu &amp; parku iestāde</x:name></x:member>
                <x:member><x:id id:objectType="SUBSYSTEM"><id:xRoadInstance>LV</id:xRoadInstance>
                <id:memberClass>GOV</id:memberClass><id:memberCode>90009115209</id:memberCode>
                <id:subsystemCode>burial</id:subsystemCode></x:id>
                <x:name>Kapu &amp; parku iestāde</x:name><x:subsystemName>Kapi</x:subsystemName></x:member>
                <x:member><x:id/></x:member></x:clientList>""";
        MetaAnswer<Listing<RegisteredClient>> answer = ask(
                line -> line.answer(200, "Content-Type: text/xml;charset=utf-8\r\n", xml),
                meta -> meta.listClients(soon()));

        Listing<RegisteredClient> listing = answer.found().orElseThrow();
        assertThat(listing.unreadable()).isEqualTo(1);
        assertThat(listing.entries())
                .containsExactly(
                        new RegisteredClient(
                                PROVIDER.member(), Optional.empty(), "Kapu & parku iestāde", Optional.empty()),
                        new RegisteredClient(
                                PROVIDER.member(), Optional.of(PROVIDER), "Kapu & parku iestāde", Optional.of("Kapi")));
    }

    @Test
    void asksForClientsOutsideTheServicesAndNamesNobody() throws IOException {
        try (RawServer server = RawServer.answering(
                        line -> line.answer(200, "Content-Type: application/json\r\n", "{\"member\":[]}"));
                XRoadBinding binding = XRoad.at(server.uri(), Talk.CLIENT)
                        .userId("LV01018001234")
                        .build()) {
            assertThat(binding.metaservices().listClients("E E", soon()).found())
                    .isPresent();

            RawServer.Request seen = server.requests().get(0);
            assertThat(seen.line()).isEqualTo("GET /listClients?xRoadInstance=E%20E HTTP/1.1");
            assertThat(seen.header("Accept")).contains("application/json");
            assertThat(seen.headers()).noneMatch(header -> header.startsWith("X-Road"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> binding.metaservices().listClients("a/b", soon()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "application/json, ' {\"openapi\":\"3.0.3\"}', true",
        "text/yaml, 'openapi: 3.0.3', false",
        "text/yaml, '', false"
    })
    void getsTheDescriptionOfAServiceAsItIs(String type, String document, boolean json) throws IOException {
        try (RawServer server = RawServer.answering(named(200, type, document));
                XRoadBinding binding = XRoad.at(server.uri(), Talk.CLIENT).build()) {
            OpenApiText text = binding.metaservices()
                    .getOpenApi(PROVIDER.service("a&b?"), soon())
                    .found()
                    .orElseThrow();

            assertThat(text.bytes()).isEqualTo(document.getBytes(StandardCharsets.UTF_8));
            assertThat(text.contentType()).isEqualTo(type);
            assertThat(text.isJson()).isEqualTo(json);
            assertThat(server.requests().get(0).line())
                    .isEqualTo("GET /r1/LV/GOV/90009115209/burial/getOpenAPI?serviceCode=a%26b%3F HTTP/1.1");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{}",
                "{\"service\":{}}",
                "{\"service\":[",
                "{\"service\":[{\"xroad_instance\":",
                "<clientList/>",
                "<!DOCTYPE a [<!ENTITY b 'c'>]><x:clientList xmlns:x='http://x-road.eu/xsd/xroad.xsd'>&b;</x:clientList>"
            })
    void takesHalfAListForNone(String body) throws IOException {
        String type = body.startsWith("<") ? "text/xml" : "application/json";

        assertThat(told(ask(
                        line -> line.answer(200, "Content-Type: " + type + "\r\n", body),
                        meta -> meta.listClients(soon()))))
                .isEqualTo("bus.unreadable_metadata");
        assertThat(told(ask(named(200, type, body), meta -> meta.listMethods(PROVIDER, soon()))))
                .isEqualTo("bus.unreadable_metadata");
    }

    @Test
    void refusesListsThatAreTooDeepOrTooLarge() throws IOException {
        String deep = "{\"service\":" + "[".repeat(10_000);

        assertThat(told(ask(named(200, "application/json", deep), meta -> meta.listMethods(PROVIDER, soon()))))
                .isEqualTo("bus.unreadable_metadata");
        assertThat(told(ask(
                        line -> line.answer(200, "Content-Type: application/json\r\n", " ".repeat(100_001)),
                        meta -> meta.listClients(soon()))))
                .isEqualTo("transport.answer_too_large");
    }

    @Test
    void tellsWhyTheBusDidNotTell() throws IOException {
        String fault = "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body><s:Fault>"
                + "<faultcode>Server.ClientProxy.OutdatedGlobalConf</faultcode></s:Fault></s:Body></s:Envelope>";

        assertThat(told(ask(
                        line -> line.answer(200, "Content-Type: text/xml\r\n", fault),
                        meta -> meta.listClients(soon()))))
                .isEqualTo("server.clientproxy.global_conf_outdated");
        assertThat(told(ask(line -> line.answer(403, "", ""), meta -> meta.listClients(soon()))))
                .isEqualTo("transport.middlebox.http_403");
        assertThat(told(ask(RawServer.Line::reset, meta -> meta.listClients(soon()))))
                .isEqualTo("transport.connection_lost");
        assertThat(told(ask(named(404, "text/plain", ""), meta -> meta.getOpenApi(PROVIDER.service("a"), soon()))))
                .isEqualTo("provider.http_404");
    }

    private static RawServer.Script named(int status, String type, String body) {
        return line -> line.answer(
                status,
                "Content-Type: " + type + "\r\nX-Road-Id: "
                        + line.request().header("X-Road-Id").orElse("none") + "\r\n",
                body);
    }

    private static <T> MetaAnswer<T> ask(RawServer.Script script, Function<Metaservices, MetaAnswer<T>> question)
            throws IOException {
        try (RawServer server = RawServer.answering(script);
                XRoadBinding binding = XRoad.at(server.uri(), Talk.CLIENT)
                        .maxAnswerBytes(100_000)
                        .build()) {
            MetaAnswer<T> answer = question.apply(binding.metaservices());
            assertThat(binding.leasedConnections()).isZero();
            return answer;
        }
    }

    private static String told(MetaAnswer<?> answer) {
        return answer instanceof MetaAnswer.NotTold<?> notTold ? notTold.fault().code() : "told";
    }

    private static Instant soon() {
        return Instant.now().plusSeconds(20);
    }
}
