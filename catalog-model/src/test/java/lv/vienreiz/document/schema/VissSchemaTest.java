// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import lv.vienreiz.catalog.Samples;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.WrittenForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The rules of VISS for schemas, checked on the rendering. */
class VissSchemaTest {

    private static final String NAMESPACE = "http://ivis.eps.gov.lv/XMLSchemas/100999/ServiceDescription/v1-1";
    private static final String TEXT = Schemas.vissXmlSchema("service-description", "100999");

    private static Element schema() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        return factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(TEXT)))
                .getDocumentElement();
    }

    private static List<String> names(String kind) throws Exception {
        NodeList found = schema().getElementsByTagNameNS(XMLConstants.W3C_XML_SCHEMA_NS_URI, kind);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            if (found.item(i) instanceof Element element && element.hasAttribute("name")) {
                names.add(element.getAttribute("name"));
            }
        }
        return names;
    }

    @Test
    void ar01ItIsW3cXmlSchemaInUtf8() throws Exception {
        assertThat(TEXT).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        assertThat(schema().getNamespaceURI()).isEqualTo(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        assertThat(schema().getLocalName()).isEqualTo("schema");
        new XmlSchemaValidator(TEXT);
    }

    @Test
    void nk01TypesAreNamedByTheirKindAndElementsAreNot() throws Exception {
        assertThat(names("complexType")).isNotEmpty().allMatch(name -> name.endsWith("Structure"));
        assertThat(names("simpleType")).isNotEmpty().allMatch(name -> name.endsWith("Type"));
        assertThat(names("element"))
                .isNotEmpty()
                .noneMatch(name -> name.endsWith("Type") || name.endsWith("Structure"));
    }

    @Test
    void sk01TheTargetNamespaceIsTheDefaultOneAndHasAPrefix() throws Exception {
        Element schema = schema();
        List<String> prefixes = new ArrayList<>();
        for (int i = 0; i < schema.getAttributes().getLength(); i++) {
            String name = schema.getAttributes().item(i).getNodeName();
            if (name.startsWith("xmlns:") && schema.getAttribute(name).equals(NAMESPACE)) {
                prefixes.add(name.substring(6));
            }
        }

        assertThat(schema.getAttribute("targetNamespace")).isEqualTo(NAMESPACE);
        assertThat(schema.getAttribute("xmlns")).isEqualTo(NAMESPACE);
        assertThat(schema.getPrefix()).isEqualTo("xs");
        assertThat(prefixes).singleElement().asString().matches("[a-z_]{1,10}");
        assertThat(schema.getAttribute("elementFormDefault")).isEqualTo("qualified");
        assertThat(schema.getAttribute("attributeFormDefault")).isEqualTo("unqualified");
    }

    @Test
    void aDocumentInTheNamespaceOfTheAuthorityIsValid() {
        String document = Documents.text(Samples.full(), WrittenForm.XML);
        XmlSchemaValidator validator = new XmlSchemaValidator(TEXT);

        assertThat(validator.faults(document.replace("urn:vienreiz:service-description:1", NAMESPACE)))
                .isEmpty();
        assertThat(validator.faults(document)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "10099", "1009990", "10099a", "-10099", "١٠٠٩٩٩"})
    void anAuthorityHasSixDigits(String number) {
        assertThatThrownBy(() -> Schemas.vissXmlSchema("service-description", number))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("six digits")
                .hasMessageContaining("'" + number + "'");
    }
}
