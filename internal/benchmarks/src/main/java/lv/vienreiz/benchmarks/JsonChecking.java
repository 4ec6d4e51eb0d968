// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.benchmarks;

import com.fasterxml.jackson.databind.ObjectReader;
import com.networknt.schema.Schema;
import jakarta.validation.Validator;
import java.io.IOException;
import lv.vienreiz.document.Documents;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** JSON to checked values (P4): every structural constraint is held against a valid document. */
@State(Scope.Thread)
public class JsonChecking {

    @Param({"SERVICE", "APPLICATION"})
    Subject subject = Subject.SERVICE;

    private final ObjectMapper trees = tools.jackson.databind.json.JsonMapper.shared();
    private final Validator hibernate = Peers.hibernate();
    private byte[] json = {};
    private Schema networknt = Peers.networknt(subject);
    private ObjectReader jackson = Peers.jackson().readerFor(Object.class);

    /** Prepares the libraries for the subject. */
    @Setup
    public void prepare() {
        json = subject.json();
        networknt = Peers.networknt(subject);
        jackson = Peers.jackson().readerFor(subject.plain());
    }

    /** Our reader and every structural check. */
    @Benchmark
    public Object vienreiz() {
        return Documents.read(subject.type(), json);
    }

    /** A tree of Jackson 3 and the JSON Schema by networknt; no record is made. */
    @Benchmark
    public void networknt(Blackhole hole) {
        JsonNode tree = trees.readTree(json);
        hole.consume(tree);
        hole.consume(networknt.validate(tree));
    }

    /** Records of Jackson 2 and their constraints by Hibernate Validator. */
    @Benchmark
    public void hibernateValidator(Blackhole hole) throws IOException {
        Object value = jackson.readValue(json);
        hole.consume(value);
        hole.consume(hibernate.validate(value));
    }
}
