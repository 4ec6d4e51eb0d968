// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator.xroad;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import lv.vienreiz.emulator.wire.Answer;
import lv.vienreiz.emulator.wire.Content;
import lv.vienreiz.emulator.wire.Fields;

/** The answers by which a client-side security server tells of a fault (PR-REST 4.6, PR-MESS 2.6). */
public final class FaultDocument {

    private FaultDocument() {}

    /**
     * The answer of the REST protocol, in the form that the client accepts: JSON, or XML if any item of {@code Accept}
     * is {@code text/xml}, {@code application/xml} or {@code text/*}.
     *
     * @param status 400 or 500
     * @param code the fault code on the wire
     * @param text what the server says
     * @param detail what to quote to the operator
     * @param request the fields of the request
     * @return the answer
     */
    public static Answer rest(int status, String code, String text, String detail, Fields request) {
        boolean xml = acceptsXml(request);
        byte[] body = xml ? xml(code, text, detail) : json(code, text, detail);
        Fields fields = Fields.NONE
                .with("Content-Type", xml ? "text/xml;charset=utf-8" : "application/json;charset=utf-8")
                .with(RoadHeaders.ERROR, code);
        return new Answer(status, fields, Content.of(body));
    }

    /**
     * The answer of the SOAP protocol: a SOAP 1.1 fault under status 200, as all that misses {@code /r1/} gets it.
     *
     * @param code the fault code on the wire
     * @param text what the server says
     * @param detail what to quote to the operator
     * @return the answer
     */
    public static Answer soap(String code, String text, String detail) {
        String envelope = """
                <?xml version="1.0" encoding="UTF-8"?>
                <SOAP-ENV:Envelope xmlns:SOAP-ENV="http://schemas.xmlsoap.org/soap/envelope/"><SOAP-ENV:Body>\
                <SOAP-ENV:Fault><faultcode>%s</faultcode><faultstring>%s</faultstring>\
                <detail><faultDetail xmlns="">%s</faultDetail></detail></SOAP-ENV:Fault>\
                </SOAP-ENV:Body></SOAP-ENV:Envelope>
                """.formatted(Markup.escape(code), Markup.escape(text), Markup.escape(detail));
        return new Answer(
                200,
                Fields.NONE.with("Content-Type", "text/xml;charset=utf-8"),
                Content.of(envelope.getBytes(StandardCharsets.UTF_8)));
    }

    private static boolean acceptsXml(Fields request) {
        return request.all("Accept").stream()
                .flatMap(value -> java.util.Arrays.stream(value.split(",")))
                .map(item -> item.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
                .anyMatch(type -> type.equals("text/xml") || type.equals("application/xml") || type.equals("text/*"));
    }

    private static byte[] json(String code, String text, String detail) {
        return Json.document(out -> {
            out.writeStartObject();
            out.writeStringField("type", code);
            out.writeStringField("message", text);
            out.writeStringField("detail", detail);
            out.writeEndObject();
        });
    }

    private static byte[] xml(String code, String text, String detail) {
        return "<error><type>%s</type><message>%s</message><detail>%s</detail></error>"
                .formatted(Markup.escape(code), Markup.escape(text), Markup.escape(detail))
                .getBytes(StandardCharsets.UTF_8);
    }
}
