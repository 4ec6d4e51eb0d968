// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import lv.vienreiz.document.DocumentRule;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.document.Finding;
import lv.vienreiz.document.Opaque;
import lv.vienreiz.document.Reading;
import lv.vienreiz.document.Severity;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a form does not know is kept through both forms, and cannot be used to smuggle in what it does know. */
class KeptMembersTest {

    private static final String JSON =
            "{\"$schema\":\"urn:vienreiz:service-description:1.0\",\"id\":\"a\",\"name\":{\"lv\":\"A\"},%s}";
    private static final String XML =
            "<serviceDescription xmlns=\"urn:vienreiz:service-description:1\" version=\"1.0\">"
                    + "<id>a</id><name xml:lang=\"lv\">A</name>%s</serviceDescription>";

    private static Reading<ServiceDescription> json(String member) {
        return read(JSON.formatted(member));
    }

    private static Reading<ServiceDescription> xml(String element) {
        return read(XML.formatted(element));
    }

    private static Reading<ServiceDescription> read(String text) {
        return Documents.read(ServiceDescription.class, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads what is written in each form; identity and name are never touched. */
    private static void isTheSameInBothForms(Reading<ServiceDescription> reading) {
        ServiceDescription description = reading.orElseThrow();
        assertThat(description.id()).isEqualTo(ServiceId.parse("a"));
        for (WrittenForm form : WrittenForm.values()) {
            Reading<ServiceDescription> again =
                    Documents.read(ServiceDescription.class, Documents.bytes(description, form));
            assertThat(again.found()).as(form.name()).contains(description);
            assertThat(again.findings().stream().map(Finding::rule))
                    .as(form.name())
                    .isEqualTo(reading.findings().stream().map(Finding::rule).toList());
        }
    }

    @Test
    void anExtensionIsHeldInItsCanonicalForm() {
        assertThat(Extensions.none().with("x-a", " [1, 2 ]"))
                .isEqualTo(Extensions.none().with("x-a", "[1,2]"));
        assertThat(Extensions.none().with("x-a", "\"\\u0101\""))
                .isEqualTo(Extensions.none().with("x-a", "\"ā\""));
    }

    @Test
    void whatIsKeptIsTheSameHoweverItLiesAmongTheKnown() {
        isTheSameInBothForms(json("\"x-a\":1,\"responsibility\":{\"manager\":\"B\",\"x-b\":2}"));
        isTheSameInBothForms(json("\"responsibility\":{\"manager\":\"B\",\"x-b\":2},\"x-a\":1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"x-a\":\"\\ud800\"",
                "\"x-a\":\"\\ufffe \\uffff \\u0000\"",
                "\"x-a\\tb\\r\\nc\":1",
                "\"x-a\":[{\"$xml\":\"<a/>\"}]",
                "\"x-\":{}",
                "\"y\":1"
            })
    void jsonIsKeptThroughXml(String member) {
        isTheSameInBothForms(json(member));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<broken",
                "",
                "text",
                "<a/><b/>",
                "<!DOCTYPE a><a/>",
                "<a>&b;</a>",
                "<id xmlns='urn:vienreiz:service-description:1'>b</id>",
                "<name xmlns='urn:vienreiz:service-description:1' xml:lang='lv'>B</name>",
                "<json xmlns='urn:vienreiz:opaque' name='id'>1</json>"
            })
    void whatOnlyPretendsToBeAnElementIsKeptAsJson(String element) {
        Reading<ServiceDescription> reading = json("\"x-a\":{\"$xml\":\"" + element + "\"}");

        assertThat(reading.orElseThrow().extensions().kept().get(0).value().form())
                .isEqualTo(WrittenForm.JSON);
        isTheSameInBothForms(reading);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<name xmlns='urn:other'>B</name>",
                "<a xmlns='urn:other'/><a xmlns='urn:other'>2</a><a xmlns='urn:third'/>",
                "<p:a xmlns:p='urn:p' xmlns:q='urn:q' q:b='1' q:c='2' p:d='3' xml:lang='lv'><e xmlns=''/><q:f/></p:a>",
                "<p:a xmlns:p='urn:p' xmlns:t='urn:t' b='t:name'>\r\n&#13;&lt;]]&gt;</p:a>",
                "<json xmlns='urn:vienreiz:opaque' name='x-a'> [1, 2]</json>",
                "<a xmlns='urn:other'/><json xmlns='urn:vienreiz:opaque' name='x-a'>1</json>",
                "<channels/>",
                "<summary xmlns='' xml:lang='lv'>B</summary>",
                "<owner xmlns='urn:vienreiz:service-description:2'/>",
                "<newThing><id>b</id></newThing>"
            })
    void elementsAreKeptThroughJson(String element) {
        isTheSameInBothForms(xml(element));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "urn:vienreiz:service-description:2", "urn:vienreiz:serviceDescription:1"})
    void anElementInNoNamespaceOrAMistypedOneOfOursNeverPassesSilently(String namespace) {
        Reading<ServiceDescription> reading = xml("<owner xmlns='" + namespace + "'><organisation/></owner>");

        assertThat(reading.findings().all()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(DocumentRule.UNKNOWN);
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.text(Language.ENGLISH)).contains("<owner>", "namespace");
            assertThat(finding.text(Language.LATVIAN)).contains("<owner>", "vārdtelp");
        });
        assertThat(reading.orElseThrow().owner()).isEmpty();
        assertThat(reading.orElseThrow().extensions().kept()).hasSize(1);
    }

    @Test
    void aPrefixThatOnlyAValueUsesIsKept() {
        Reading<ServiceDescription> reading = xml("<p:a xmlns:p='urn:p' xmlns:t='urn:t' b='t:name'/>");

        assertThat(reading.orElseThrow().extensions().kept().get(0).value().text())
                .contains("xmlns:t=\"urn:t\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<json xmlns='urn:vienreiz:opaque' name='x-a'>1, \"id\": \"b\"</json>",
                "<json xmlns='urn:vienreiz:opaque' name='x-a'>}</json>",
                "<json xmlns='urn:vienreiz:opaque' name='x-a'/>",
                "<json xmlns='urn:vienreiz:opaque' name='x-a'><b/></json>",
                "<json xmlns='urn:vienreiz:opaque'>1</json>",
                "<json xmlns='urn:vienreiz:opaque' name='id'>\"b\"</json>",
                "<json xmlns='urn:vienreiz:opaque' name='$schema'>\"b\"</json>",
                "<other xmlns='urn:vienreiz:opaque' name='x-a'>1</other>"
            })
    void whatOnlyPretendsToBeJsonIsRefused(String element) {
        Reading<ServiceDescription> reading = xml(element);

        assertThat(reading.found()).isEmpty();
        assertThat(reading.findings().stream().map(Finding::rule)).containsExactly(DocumentRule.VALUE);
    }

    @Test
    void aPrefixOfAValueThatOnlyTheDocumentDeclaresIsKept() {
        String declaring = XML.replace(" version=", " xmlns:q='urn:q' xmlns:r='urn:r' xmlns:unused='urn:u' version=");
        Reading<ServiceDescription> reading = read(declaring.formatted("<e:kind xmlns:e='urn:e'"
                + " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:type='r:T'><e:of xmlns:s='urn:s'>q:oak s:a"
                + " http://b 12:30</e:of></e:kind>"));

        assertThat(reading.orElseThrow().extensions().kept().get(0).value().text())
                .contains("xmlns:q=\"urn:q\"", "xmlns:r=\"urn:r\"")
                .containsOnlyOnce("xmlns:s=")
                .doesNotContain("unused", "xmlns:http");
        isTheSameInBothForms(reading);
    }

    @Test
    void anExtensionThatStandsTwiceIsRefused() {
        String element = "<json xmlns='urn:vienreiz:opaque' name='x-a'>1</json>";
        for (Reading<ServiceDescription> reading :
                java.util.List.of(json("\"x-a\":1,\"x-a\":2"), xml(element + element))) {
            assertThat(reading.found()).isEmpty();
            assertThat(reading.findings().stream()
                            .map(f -> f.rule() + " " + f.location().path()))
                    .containsExactly("DUPLICATE /x-a");
        }
    }

    @Test
    void anExtensionWhoseNameXmlCannotHoldIsRefused() {
        Reading<ServiceDescription> reading = json("\"x-\\u0001\":1");

        assertThat(reading.found()).isEmpty();
        assertThat(reading.findings().stream().map(Finding::rule)).containsExactly(DocumentRule.CHARACTER);
    }

    @Test
    @Timeout(60)
    void aFloodOfThemIsKeptInProportionToItsSize() {
        StringBuilder members = new StringBuilder();
        for (int i = 0; i < 200_000; i++) {
            members.append("\"x-").append(i).append("\":1,");
        }
        Extensions.Kept element =
                new Extensions.Kept("", "a", new Opaque(WrittenForm.XML, "<a xmlns=\"urn:other\"></a>"));
        ServiceDescription many = Samples.minimal().toBuilder()
                .extensions(new Extensions(java.util.Collections.nCopies(200_000, element)))
                .build();

        assertThat(json(members + "\"x-0\":2").findings().stream().map(Finding::rule))
                .containsExactly(DocumentRule.DUPLICATE);
        assertThat(new String(Documents.bytes(many, WrittenForm.JSON), StandardCharsets.UTF_8))
                .contains("\"x-a-200000\":");
    }
}
