// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.cpsv.xsd.CoreVocabularyXml;
import lv.vienreiz.testkit.generate.RandomDocuments;
import lv.vienreiz.testkit.generate.SoundDescriptions;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;

/**
 * The official XML form. Two files that its schema imports are not published beside it: one that gathers the others, which is
 * put together here, and one of which only the name of an empty type is needed.
 */
class OfficialXmlTest {

    private static final String CORE = "http://data.europa.eu/m8g/xsd";
    private static final Map<String, String> NOT_PUBLISHED = Map.of(
            "CoreVoc_Assembly.xsd",
            "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='" + CORE + "'>"
                    + "<xs:include schemaLocation='../CoreVoc_Aggregat/CoreVoc_Aggregat.xsd'/>"
                    + "<xs:include schemaLocation='../CoreVoc_CCCEV/CoreVoc_CCCEV.xsd'/>"
                    + "<xs:include schemaLocation='../CoreVoc_PublicOrganisation/CoreVoc_Public_Organization.xsd'/>"
                    + "</xs:schema>",
            "CoreVoc_CPSV-NOAP.xsd",
            "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='http://purl.org/vocab/cpsv/xsd'>"
                    + "<xs:complexType name='RuleBaseType'/></xs:schema>");
    private static final Schema SCHEMA = schema();

    @Provide
    Arbitrary<ServiceDescription> descriptions() {
        return Arbitraries.randomValue(random -> random.nextBoolean()
                ? RandomDocuments.by(random).any(ServiceDescription.class)
                : SoundDescriptions.by(random, LocalDate.of(2026, 1, 1)).any());
    }

    @Test
    void theOfficialExampleIsValidByTheGatheredSchema() {
        assertThatCode(() -> SCHEMA.newValidator()
                        .validate(new StreamSource(Material.file("corevoc-xsd/CoreVoc_CPSV-AP/CoreVoc_CPSV-AP.xml")
                                .toFile())))
                .doesNotThrowAnyException();
    }

    @Property(tries = 200)
    void whateverIsWrittenIsValid(@ForAll("descriptions") ServiceDescription description)
            throws IOException, SAXException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        boolean written = CoreVocabularyXml.standard().write(description, out).isEmpty();

        assertThat(out.size() > 0).isEqualTo(written);
        if (written) {
            SCHEMA.newValidator().validate(new StreamSource(new ByteArrayInputStream(out.toByteArray())));
        }
    }

    private static Schema schema() {
        try {
            DOMImplementationLS inputs = (DOMImplementationLS)
                    DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
            SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
            factory.setResourceResolver((type, namespace, publicId, systemId, base) -> {
                String name = systemId == null ? "xml.xsd" : systemId.substring(systemId.lastIndexOf('/') + 1);
                if (!NOT_PUBLISHED.containsKey(name) && !name.equals("xml.xsd")) {
                    return null;
                }
                LSInput input = inputs.createLSInput();
                input.setSystemId(Material.file("corevoc-xsd/CoreVoc_Common/" + name)
                        .toUri()
                        .toString());
                input.setCharacterStream(new StringReader(NOT_PUBLISHED.getOrDefault(
                        name,
                        new String(
                                Material.bytes(Material.file("corevoc-xsd/CoreVoc_Common/xml.xsd")),
                                java.nio.charset.StandardCharsets.UTF_8))));
                return input;
            });
            return factory.newSchema(Material.file("corevoc-xsd/CoreVoc_CPSV-AP/CoreVoc_CPSV-AP.xsd")
                    .toFile());
        } catch (ReflectiveOperationException | SAXException unusable) {
            throw new IllegalStateException(unusable);
        }
    }
}
