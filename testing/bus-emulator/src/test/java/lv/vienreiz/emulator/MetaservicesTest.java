// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MetaservicesTest {

    private static final String CLIENT = "X-Road-Client: " + RawClient.CLIENT;

    private final XRoadEmulator bus = XRoadEmulator.builder()
            .strict()
            .start()
            .provide(RawClient.SERVICE, request -> Reply.of(204))
            .provide("LV/GOV/90000069281/burial/zone", request -> Reply.of(204))
            .provide("LV/GOV/90000069281/other/thing", request -> Reply.of(204))
            .allow(RawClient.CLIENT, RawClient.SERVICE)
            .register("LV/GOV/90000000000");

    @AfterEach
    void close() {
        bus.close();
    }

    @Test
    void listsTheServicesOfASubsystemInSnakeCase() {
        RawClient.Answer answer = RawClient.get(bus.uri(), "/r1/LV/GOV/90000069281/burial/listMethods", CLIENT);

        assertThat(answer.header("Content-Type")).startsWith("application/json");
        assertThat(answer.body())
                .startsWith(
                        "{\"service\":[{\"object_type\":\"SERVICE\",\"xroad_instance\":\"LV\",\"member_class\":\"GOV\","
                                + "\"member_code\":\"90000069281\",\"subsystem_code\":\"burial\","
                                + "\"service_code\":\"applications\",\"service_type\":\"REST\","
                                + "\"endpoint_list\":[{\"method\":\"*\",\"path\":\"**\"}]}")
                .contains("\"service_code\":\"zone\"")
                .doesNotContain("thing");
    }

    @Test
    void listsTheServicesThatAClientMayAsk() {
        assertThat(RawClient.get(bus.uri(), "/r1/LV/GOV/90000069281/burial/allowedMethods", CLIENT)
                        .body())
                .contains("\"service_code\":\"applications\"")
                .doesNotContain("zone");
    }

    @Test
    void onlyReadsMetadata() {
        assertThat(RawClient.send(bus.uri(), "POST", "/r1/LV/GOV/90000069281/burial/listMethods", CLIENT, "x")
                        .header("X-Road-Error"))
                .isEqualTo("server.serverproxy.unknown_service");
        assertThat(bus.effects()).isEmpty();
    }

    @Test
    void listsClientsInXmlUnlessJsonIsAccepted() {
        RawClient.Answer xml = RawClient.get(bus.uri(), "/listClients");
        RawClient.Answer json = RawClient.get(bus.uri(), "/listClients?xRoadInstance=LV", "Accept: application/json");

        assertThat(xml.header("Content-Type")).startsWith("text/xml");
        assertThat(xml.body())
                .contains("<xroad:id id:objectType=\"MEMBER\"><id:xRoadInstance>LV</id:xRoadInstance>")
                .contains("<id:subsystemCode>portal</id:subsystemCode>");
        assertThat(json.body())
                .startsWith("{\"member\":[{\"id\":{\"object_type\":\"MEMBER\",\"xroad_instance\":\"LV\"")
                .contains("\"subsystem_code\":\"burial\"},\"name\":\"90000069281\",\"subsystem_name\":\"burial\"}");
        assertThat(RawClient.get(bus.uri(), "/listClients?xRoadInstance=EE", "Accept: application/json")
                        .body())
                .isEqualTo("{\"member\":[]}");
    }
}
