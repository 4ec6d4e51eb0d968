// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;
import java.io.IOException;
import java.io.OutputStream;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.WrittenForm;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Records to JSON (P2). */
@State(Scope.Thread)
public class JsonWriting {

    @Param({"SERVICE", "APPLICATION"})
    Subject subject = Subject.SERVICE;

    private Object document = "";
    private Object plain = "";
    private ObjectWriter jackson = Peers.jackson().writer();
    private JsonType<Object> avaje = Jsonb.instance().type(Object.class);

    /** Prepares the libraries for the subject. */
    @Setup
    public void prepare() throws IOException {
        document = subject.document();
        ObjectMapper mapper = Peers.jackson();
        plain = mapper.readValue(subject.json(), subject.plain());
        jackson = mapper.writerFor(subject.plain());
        avaje = typed(subject.plain());
    }

    @SuppressWarnings("unchecked")
    private static JsonType<Object> typed(Class<?> type) {
        return (JsonType<Object>) Jsonb.instance().type(type);
    }

    /** Our writer, into an array of bytes. */
    @Benchmark
    public byte[] vienreiz() {
        return Documents.bytes(document, WrittenForm.JSON);
    }

    /** Our writer, into the caller's stream. */
    @Benchmark
    public void vienreizToStream() throws IOException {
        Documents.write(document, WrittenForm.JSON, OutputStream.nullOutputStream());
    }

    /** Jackson databind from records. */
    @Benchmark
    public byte[] jacksonDatabind() throws IOException {
        return jackson.writeValueAsBytes(plain);
    }

    /** Avaje's generated adapters from the same records. */
    @Benchmark
    public byte[] avaje() {
        return avaje.toJsonBytes(plain);
    }
}
