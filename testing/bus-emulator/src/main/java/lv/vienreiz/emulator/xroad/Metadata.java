// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator.xroad;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import lv.vienreiz.emulator.wire.Answer;
import lv.vienreiz.emulator.wire.Content;
import lv.vienreiz.emulator.wire.Fields;

/** The documents of the metaservices, as real servers write them: in snake_case (PR-MREST; PR-META for the list of clients). */
public final class Metadata {

    private Metadata() {}

    /**
     * The list of services, for {@code listMethods} and {@code allowedMethods}.
     *
     * @param services identifiers of five parts
     * @return the answer
     */
    public static Answer services(Collection<Identifiers> services) {
        return json(Json.document(out -> {
            out.writeStartObject();
            out.writeArrayFieldStart("service");
            for (Identifiers service : services) {
                out.writeStartObject();
                writeIdentifier(out, service, "SERVICE");
                out.writeStringField("service_type", "REST");
                out.writeArrayFieldStart("endpoint_list");
                out.writeStartObject();
                out.writeStringField("method", "*");
                out.writeStringField("path", "**");
                out.writeEndObject();
                out.writeEndArray();
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeEndObject();
        }));
    }

    /**
     * The list of clients in JSON.
     *
     * @param clients identifiers of three or four parts
     * @return the answer
     */
    public static Answer clientsAsJson(Collection<Identifiers> clients) {
        return json(Json.document(out -> {
            out.writeStartObject();
            out.writeArrayFieldStart("member");
            for (Identifiers client : clients) {
                out.writeStartObject();
                out.writeObjectFieldStart("id");
                writeIdentifier(out, client, client.parts().size() == 3 ? "MEMBER" : "SUBSYSTEM");
                out.writeEndObject();
                out.writeStringField("name", client.part(2));
                if (client.parts().size() > 3) {
                    out.writeStringField("subsystem_name", client.part(3));
                }
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeEndObject();
        }));
    }

    /**
     * The list of clients in XML, which is what a client gets that does not ask for JSON.
     *
     * @param clients identifiers of three or four parts
     * @return the answer
     */
    public static Answer clientsAsXml(Collection<Identifiers> clients) {
        StringBuilder xml = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <xroad:clientList xmlns:xroad="http://x-road.eu/xsd/xroad.xsd" xmlns:id="http://x-road.eu/xsd/identifiers">""");
        for (Identifiers client : clients) {
            String[] elements = {"xRoadInstance", "memberClass", "memberCode", "subsystemCode"};
            xml.append("<xroad:member><xroad:id id:objectType=\"")
                    .append(client.parts().size() == 3 ? "MEMBER" : "SUBSYSTEM")
                    .append("\">");
            for (int i = 0; i < client.parts().size(); i++) {
                xml.append("<id:%1$s>%2$s</id:%1$s>".formatted(elements[i], Markup.escape(client.part(i))));
            }
            xml.append("</xroad:id><xroad:name>")
                    .append(Markup.escape(client.part(2)))
                    .append("</xroad:name></xroad:member>");
        }
        byte[] bytes = xml.append("</xroad:clientList>").toString().getBytes(StandardCharsets.UTF_8);
        return new Answer(200, Fields.NONE.with("Content-Type", "text/xml;charset=utf-8"), Content.of(bytes));
    }

    private static void writeIdentifier(JsonGenerator out, Identifiers identifier, String type) throws IOException {
        String[] names = {"xroad_instance", "member_class", "member_code", "subsystem_code", "service_code"};
        out.writeStringField("object_type", type);
        for (int i = 0; i < identifier.parts().size(); i++) {
            out.writeStringField(names[i], identifier.part(i));
        }
    }

    private static Answer json(byte[] document) {
        return new Answer(
                200, Fields.NONE.with("Content-Type", "application/json;charset=utf-8"), Content.of(document));
    }
}
