// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.schema;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lv.vienreiz.document.form.DocumentForm;

/** Renders exchanges as WSDL 1.1, document/literal. */
final class Wsdl {

    private static final String OPERATION = "wsdl:operation";
    private static final String NAME = "name";

    private final String name;
    private final String namespace;
    private final List<Exchange> exchanges;
    private final Set<String> kinds = new LinkedHashSet<>();
    private final Markup out = new Markup();

    Wsdl(String name, String namespace, List<Exchange> exchanges) {
        this.name = name;
        this.namespace = namespace;
        this.exchanges = List.copyOf(exchanges);
        for (Exchange exchange : exchanges) {
            kinds.add(exchange.request());
            kinds.add(exchange.answer());
            kinds.addAll(exchange.otherAnswers());
        }
    }

    String document() {
        out.open("wsdl:definitions", definitions());
        types();
        kinds.forEach(this::message);
        portType();
        binding();
        out.open("wsdl:service", NAME, name)
                .open("wsdl:port", NAME, name + "Port", "binding", "tns:" + name + "Binding")
                .empty("soap:address", "location", "https://example.invalid/" + name)
                .close()
                .close();
        return out.close().text();
    }

    private String[] definitions() {
        List<String> attributes = new ArrayList<>(List.of(
                NAME,
                name,
                "targetNamespace",
                namespace,
                "xmlns:tns",
                namespace,
                "xmlns:wsdl",
                "http://schemas.xmlsoap.org/wsdl/",
                "xmlns:soap",
                "http://schemas.xmlsoap.org/wsdl/soap/"));
        for (String kind : kinds) {
            attributes.addAll(List.of("xmlns:" + kind, Schemas.form(kind).namespace()));
        }
        return attributes.toArray(String[]::new);
    }

    /** The schemas stand inside; what they import by a location is among them, so the location is left out. */
    private void types() {
        out.open("wsdl:types").include(Schemas.xmlNamespaceSchema());
        for (String kind : kinds) {
            String schema = Schemas.xmlSchema(kind);
            out.include(schema.replace(" schemaLocation=\"" + XmlSchema.XML_NAMESPACE_FILE + "\"", ""));
        }
        out.close();
    }

    private void message(String kind) {
        DocumentForm<?> form = Schemas.form(kind);
        out.open("wsdl:message", NAME, message(form))
                .empty("wsdl:part", NAME, "body", "element", kind + ":" + form.element())
                .close();
    }

    private static String message(DocumentForm<?> form) {
        return form.type().getSimpleName() + "Message";
    }

    private static String reference(String kind) {
        return "tns:" + message(Schemas.form(kind));
    }

    private void portType() {
        out.open("wsdl:portType", NAME, name);
        for (Exchange exchange : exchanges) {
            out.open(OPERATION, NAME, exchange.operation())
                    .line("wsdl:documentation", exchange.text())
                    .empty("wsdl:input", "message", reference(exchange.request()))
                    .empty("wsdl:output", "message", reference(exchange.answer()));
            for (String other : exchange.otherAnswers()) {
                out.empty("wsdl:fault", NAME, other, "message", reference(other));
            }
            out.close();
        }
        out.close();
    }

    private void binding() {
        out.open("wsdl:binding", NAME, name + "Binding", "type", "tns:" + name)
                .empty("soap:binding", "style", "document", "transport", "http://schemas.xmlsoap.org/soap/http");
        for (Exchange exchange : exchanges) {
            out.open(OPERATION, NAME, exchange.operation())
                    .empty("soap:operation", "soapAction", namespace + "/" + exchange.operation());
            literal("wsdl:input");
            literal("wsdl:output");
            for (String other : exchange.otherAnswers()) {
                out.open("wsdl:fault", NAME, other)
                        .empty("soap:fault", NAME, other, "use", "literal")
                        .close();
            }
            out.close();
        }
        out.close();
    }

    private void literal(String direction) {
        out.open(direction).empty("soap:body", "use", "literal").close();
    }
}
