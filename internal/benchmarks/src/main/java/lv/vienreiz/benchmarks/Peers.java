// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.validation.SchemaFactory;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** The libraries that the benchmarks compare with, each set up as its own documentation advises for speed. */
final class Peers {

    private Peers() {}

    /** Jackson 2 with times as text and absent members left out, so that it writes the bytes that we write. */
    static ObjectMapper jackson() {
        return JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .addModule(new SimpleModule().addSerializer(BigDecimal.class, new ToStringSerializer(BigDecimal.class)))
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
                .build();
    }

    static Schema networknt(Subject subject) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(subject.jsonSchema());
    }

    static Validator hibernate() {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }

    /** The JDK's own parser, under which JAXB was fastest from a stream of bytes. */
    static XMLReader saxReader() {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newSAXParser().getXMLReader();
        } catch (ParserConfigurationException | SAXException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static javax.xml.validation.Schema xmlSchema(Subject subject) {
        try {
            return SchemaFactory.newDefaultInstance().newSchema(subject.xmlSchema());
        } catch (SAXException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
