// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv.graph;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * A JSON-LD context for the class-qualified names of CPSV-AP 3.2.0, made from the table of its terms: the official context is
 * neither copied nor fetched. It says what the names mean; unlike the official one it does not make a text without language
 * an ill-typed literal.
 */
final class Context {

    /** How the address of an official context begins. */
    private static final String OFFICIAL = "semiceu.github.io/";

    /** The context as a JSON object. */
    static final String JSON = json();

    private Context() {}

    /** Tells whether an address is that of an official context of CPSV-AP, of whatever release. */
    static boolean isOfficial(String address) {
        return address.contains(OFFICIAL) && address.contains("CPSV-AP") && address.endsWith("cpsv-ap.jsonld")
                || address.contains("data.europa.eu/m8g/context") && address.contains("cpsv");
    }

    private static String json() {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(text)) {
            out.writeStartObject();
            for (ApplicationProfile.ClassTerm term : ApplicationProfile.OF_3_2_0.classes()) {
                out.writeStringField(term.name(), term.iri());
                for (ApplicationProfile.PropertyTerm property : term.properties()) {
                    out.writeObjectFieldStart(term.name() + "." + property.name());
                    out.writeStringField("@id", property.iri());
                    if (property.isLink()) {
                        out.writeStringField("@type", "@id");
                    } else if (property.range().startsWith("http")) {
                        out.writeStringField("@type", property.range());
                    }
                    out.writeEndObject();
                }
            }
            for (Map.Entry<String, String> prefix : Term.PREFIXES.entrySet()) {
                out.writeStringField(prefix.getKey(), prefix.getValue());
            }
            out.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
