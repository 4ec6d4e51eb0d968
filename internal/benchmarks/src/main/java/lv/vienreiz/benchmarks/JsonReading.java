// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectReader;
import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;
import java.io.IOException;
import lv.vienreiz.document.form.DocumentForm;
import lv.vienreiz.document.form.FindingCollector;
import lv.vienreiz.document.json.JsonForm;
import lv.vienreiz.document.xml.XmlPieces;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** JSON to typed records (P1): dates, moments, addresses, amounts and codes are typed in every library. */
@State(Scope.Thread)
public class JsonReading {

    @Param({"SERVICE", "APPLICATION"})
    Subject subject = Subject.SERVICE;

    private final JsonFactory factory = new JsonFactory();
    private byte[] json = {};
    private DocumentForm<?> form = subject.form();
    private ObjectReader jackson = Peers.jackson().readerFor(Object.class);
    private JsonType<?> avaje = Jsonb.instance().type(subject.plain());

    /** Prepares the libraries for the subject. */
    @Setup
    public void prepare() {
        json = subject.json();
        form = subject.form();
        jackson = Peers.jackson().readerFor(subject.plain());
        avaje = Jsonb.instance().type(subject.plain());
    }

    /** Our reader without the structural checks. */
    @Benchmark
    public @Nullable Object vienreiz() {
        return JsonForm.read(form, json, new FindingCollector(), XmlPieces.PARSER);
    }

    /** The limit of Jackson's streaming: every token, and the text of every string. */
    @Benchmark
    public void jacksonTokensAndText(Blackhole hole) throws IOException {
        try (JsonParser parser = factory.createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    hole.consume(parser.getText());
                }
            }
        }
    }

    /** Jackson databind into records. */
    @Benchmark
    public Object jacksonDatabind() throws IOException {
        return jackson.readValue(json);
    }

    /** Avaje's generated adapters into the same records. */
    @Benchmark
    public Object avaje() {
        return avaje.fromJson(json);
    }
}
