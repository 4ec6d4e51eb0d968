// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.UnmarshalException;
import jakarta.xml.bind.Unmarshaller;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import lv.vienreiz.document.Documents;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

/** A comparison means something only if every library does the same work. */
class PeersTest {

    @ParameterizedTest
    @EnumSource
    void haveDocumentsOfTheSizeThatIsClaimed(Subject subject) {
        boolean large = subject == Subject.SERVICE;
        assertThat(subject.json().length).isBetween(large ? 12_500 : 2_150, large ? 14_500 : 2_700);
        assertThat(subject.xml().length).isBetween(large ? 15_500 : 2_750, large ? 18_500 : 3_700);
        assertThat(Documents.read(subject.type(), subject.json()).findings().isEmpty())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void writeTheSameJson(Subject subject) throws Exception {
        ObjectMapper jackson = Peers.jackson();
        Object plain = jackson.readValue(subject.json(), subject.plain());
        assertThat(jackson.writeValueAsBytes(plain)).isEqualTo(subject.json());
        assertThat(avaje(subject).fromJson(subject.json())).isEqualTo(plain);
        Object again = jackson.readValue(avaje(subject).toJson(plain), subject.plain());
        assertThat(again).isEqualTo(plain);
    }

    @SuppressWarnings("unchecked")
    private static JsonType<Object> avaje(Subject subject) {
        return (JsonType<Object>) Jsonb.instance().type(subject.plain());
    }

    @ParameterizedTest
    @EnumSource
    void bindTheSameXml(Subject subject) throws Exception {
        JAXBContext context = JAXBContext.newInstance(subject.bound());
        Object bound = context.createUnmarshaller().unmarshal(new ByteArrayInputStream(subject.xml()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        context.createMarshaller().marshal(bound, out);
        assertThat(Documents.read(subject.type(), out.toByteArray()).orElseThrow())
                .isEqualTo(subject.document());
    }

    @ParameterizedTest
    @EnumSource
    void acceptTheDocumentAndRefuseABadOne(Subject subject) throws Exception {
        String sound = new String(subject.json(), StandardCharsets.UTF_8);
        String bad = sound.replaceFirst("\"key\":\"[a-z]+\"", "\"key\":\"9\"");
        JsonMapper trees = JsonMapper.shared();
        assertThat(Peers.networknt(subject).validate(trees.readTree(sound))).isEmpty();
        assertThat(Peers.networknt(subject).validate(trees.readTree(bad))).hasSize(1);
        ObjectMapper jackson = Peers.jackson();
        assertThat(Peers.hibernate().validate(jackson.readValue(sound, subject.plain())))
                .isEmpty();
        assertThat(Peers.hibernate().validate(jackson.readValue(bad, subject.plain())))
                .hasSize(1);
        assertThat(Documents.read(subject.type(), bad.getBytes(StandardCharsets.UTF_8))
                        .findings())
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void refuseBadXmlByItsSchema(Subject subject) throws Exception {
        Unmarshaller jaxb = JAXBContext.newInstance(subject.bound()).createUnmarshaller();
        jaxb.setSchema(Peers.xmlSchema(subject));
        assertThat(jaxb.unmarshal(new ByteArrayInputStream(subject.xml()))).isInstanceOf(subject.bound());
        String bad =
                new String(subject.xml(), StandardCharsets.UTF_8).replaceFirst("<key>[a-z]+</key>", "<key>9</key>");
        ByteArrayInputStream bytes = new ByteArrayInputStream(bad.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> jaxb.unmarshal(bytes)).isInstanceOf(UnmarshalException.class);
    }
}
