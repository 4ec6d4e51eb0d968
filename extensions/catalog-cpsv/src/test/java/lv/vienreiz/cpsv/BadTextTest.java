// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import lv.vienreiz.cpsv.rule.CpsvRule;
import lv.vienreiz.cpsv.rule.UnwritableException;
import lv.vienreiz.document.Finding;
import lv.vienreiz.document.Reading;
import lv.vienreiz.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of which data would be lost unseen, and texts that begin unusually. */
class BadTextTest {

    private static final String PREFIXES =
            "@prefix cpsv: <http://purl.org/vocab/cpsv#> .\n@prefix dct: <http://purl.org/dc/terms/> .\n";
    private static final String SERVICE = "<urn:x:a> a cpsv:PublicService ; dct:title \"Kzku\"@lv .";
    private static final String XML = "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\""
            + " xmlns:cpsv=\"http://purl.org/vocab/cpsv#\" xmlns:dct=\"http://purl.org/dc/terms/\">"
            + "<cpsv:PublicService rdf:about=\"urn:x:a\"><dct:title xml:lang=\"lv\">&a;</dct:title>"
            + "</cpsv:PublicService></rdf:RDF>";

    private static Finding only(byte[] text) {
        Reading<ServiceCatalogue> reading = CpsvReader.standard().read(text);

        assertThat(reading.found()).isEmpty();
        assertThat(reading.findings().all()).hasSize(1);
        Finding finding = reading.findings().all().get(0);
        assertThat(finding.rule()).isEqualTo(CpsvRule.SYNTAX);
        return finding;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String name(String text) {
        return CpsvReader.standard()
                .read(bytes(text))
                .orElseThrow()
                .services()
                .get(0)
                .name()
                .toString();
    }

    @Test
    void brokenBytesAreRefusedAndNotReplaced() {
        byte[] turtle = bytes(PREFIXES + "# Ķīļi\n" + SERVICE);
        byte[] json = bytes("{\"@id\": \"urn:x:a\",\n\"http://purl.org/dc/terms/title\": \"Kzku\"}");
        for (byte[] text : List.of(turtle, json)) {
            text[new String(text, StandardCharsets.ISO_8859_1).indexOf("zku")] = (byte) 0xC3;

            assertThat(only(text).variant()).isEqualTo("encoding");
        }

        assertThat(only(turtle).location().position()).hasToString("Optional[4:46]");
        assertThat(only(json).text(Language.LATVIAN)).contains("JSON-LD").contains("UTF-8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE rdf:RDF [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>",
                "<?xml version=\"1.0\"?>\n<!-- a -->\n<!DOCTYPE rdf:RDF [<!ENTITY b \"x\">\n<!ENTITY a PUBLIC \"x\" \"y\">]>",
                "<!DOCTYPE rdf:RDF [<!ENTITY % p SYSTEM \"urn:x\"> %p;]>",
                "<!DOCTYPE rdf:RDF SYSTEM \"urn:x\">"
            })
    void entitiesFromElsewhereAreRefusedAndNotLeftOut(String before) {
        assertThat(only(bytes(before + XML)).variant()).isEqualTo("entity");
    }

    @Test
    void entitiesOfTheTextItselfAreRead() {
        assertThat(name("<!DOCTYPE rdf:RDF [<!ENTITY a \"From SYSTEM to PUBLIC \">]>" + XML))
                .contains("From SYSTEM to PUBLIC");
    }

    @Test
    void whatIsTooDeepIsToldInOurWords() {
        String json = "{\"@id\": \"urn:x:a\", \"urn:x:b\": " + "[".repeat(300) + "]".repeat(300) + "}";
        String turtle = PREFIXES + "<http://x.lv/a> <http://x.lv/b> " + "[ <http://x.lv/b> ".repeat(50_000) + "1"
                + "] ".repeat(50_000) + ".";
        for (String text : List.of(json, turtle)) {
            Finding finding = only(bytes(text));

            assertThat(finding.variant()).isEqualTo("deep");
            assertThat(finding.text(Language.LATVIAN)).contains("pārāk dziļi").doesNotContain("depth");
        }
    }

    @Test
    void aTextMayBeginWithALongLicence() {
        assertThat(name("# a line of a licence, one of many\n\n".repeat(1500) + PREFIXES + SERVICE))
                .contains("Kzku");
    }

    @Test
    void aTextMayBeginWithANodeWithoutAName() {
        String type = "<http://purl.org/vocab/cpsv#PublicService> ";
        String title = "<http://purl.org/dc/terms/title> \"Kzku\"@lv .";

        assertThat(name("_:b <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> " + type + ".\n_:b " + title))
                .contains("Kzku");
        assertThat(name("[] a " + type + "; " + title)).contains("Kzku");
        assertThat(name("[ a " + type + "; " + title.replace(" .", " ] ."))).contains("Kzku");
    }

    @ParameterizedTest
    @ValueSource(strings = {"P3000000000D", "P99999999999Y", "PT0.5S", "-P1Y", "P2147483647Y"})
    void aLengthOfTimeThatNobodyCanCountIsNoCrash(String time) {
        CpsvData data = Samples.data(Samples.turtle("ex:s a cpsv:PublicService ; dct:title \"S\"@en ;"
                + " cv:processingTime \"" + time + "\"^^xsd:duration ; cv:hasChannel ex:c ."
                + " ex:c a cv:Channel ; cv:processingTime \"P1D\"^^xsd:duration ."));

        assertThat(CpsvShapes.checkFurther(data).all().stream()
                        .filter(finding -> finding.rule() == CpsvRule.CONTRADICTION))
                .hasSize(time.equals("PT0.5S") || time.equals("-P1Y") ? 1 : 0);
    }

    @Test
    void whatRdfXmlCannotHoldIsToldInWords() {
        for (String statement : List.of("<http://e.lv/p/1> \"x\"", "<http://e.lv/p> \"a\\u0001b\"")) {
            CpsvData data = Samples.data(Samples.turtle("ex:s " + statement + " ."));

            assertThatThrownBy(() -> data.write(RdfForm.RDF_XML, OutputStream.nullOutputStream()))
                    .isInstanceOfSatisfying(UnwritableException.class, refused -> {
                        assertThat(refused.finding().rule()).isEqualTo(CpsvRule.UNWRITABLE);
                        assertThat(refused.finding().text(Language.LATVIAN)).contains("http://e.lv/p", "Turtle");
                        assertThat(refused).hasMessageContaining("JSON-LD");
                    });
        }
    }
}
