// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Data of CPSV-AP on the command line. */
class RdfTest {

    private static final String SHAPES = """
            @prefix sh: <http://www.w3.org/ns/shacl#> .
            @prefix dct: <http://purl.org/dc/terms/> .
            <urn:s> a sh:NodeShape ; sh:targetClass <http://purl.org/vocab/cpsv#PublicService> ;
                sh:property [ sh:path dct:accessRights ; sh:minCount 1 ] .
            """;

    private static final String TWO = """
            @prefix cpsv: <http://purl.org/vocab/cpsv#> .
            @prefix dct: <http://purl.org/dc/terms/> .
            <urn:x:a> a cpsv:PublicService ; dct:identifier "a" ; dct:title "A"@en .
            <urn:x:b> a cpsv:PublicService ; dct:identifier "b" ; dct:title "B" .
            """;

    @TempDir
    private Path folder;

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"b.ttl", "b.jsonld", "b.rdf", "b.rdfxml"})
    void thereAndBackLosesNothing(String rdf) throws IOException {
        String json = write("a.json", Permits.UNKNOWN_MEMBER);

        assertThat(Run.of("convert", json, path(rdf)).exit()).isZero();
        assertThat(Run.of("convert", path(rdf), path("c.json")).exit()).isZero();
        assertThat(Run.of("convert", json, path("e.json")).exit()).isZero();

        assertThat(folder.resolve("c.json")).hasSameTextualContentAs(folder.resolve("e.json"));
        assertThat(Files.readString(folder.resolve(rdf))).contains("ciršanas");
    }

    @Test
    void oneSyntaxBecomesAnotherForACatalogueToo() throws IOException {
        String turtle = write("a.ttl", TWO);

        assertThat(Run.of("convert", turtle, path("b.rdf")).exit()).isZero();
        Run noDocument = Run.of("convert", path("b.rdf"), path("c.json"));

        assertThat(Files.readString(folder.resolve("b.rdf")))
                .contains("rdf:RDF")
                .contains("urn:x:b");
        assertThat(noDocument.exit()).isEqualTo(2);
        assertThat(noDocument.err()).contains("several services").contains("ttl");
        assertThat(folder.resolve("c.json")).doesNotExist();
    }

    @Test
    void eachLossIsToldWithNodeAndTriple() throws IOException {
        Run run = Run.of("validate", write("a.ttl", TWO), "--lang", "en");

        assertThat(run.out()).contains("CPSV-05").contains("urn:x:b dct:title \"B\"");
    }

    @Test
    void shapesThatTheUserNamesAreHeld() throws IOException {
        String data = write("a.ttl", TWO);

        Run run = Run.of("validate", data, "--shapes", write("shapes.ttl", SHAPES), "--lang", "en");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("CPSV-13").contains("has no dct:accessRights");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not shapes", "@prefix a: <urn:a:> .\na:b a:c a:d ."})
    void whatHoldsNoShapesIsRefusedAsMisuse(String shapes) throws IOException {
        Run run = Run.of("validate", write("a.ttl", TWO), "--shapes", write("s.ttl", shapes), "--lang", "en");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("holds no shapes");
    }

    @Test
    void shapesThatAreNotThereAreRefusedAsMisuse() throws IOException {
        Run run = Run.of("validate", write("a.ttl", TWO), "--shapes", path("none.ttl"), "--lang", "en");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("none.ttl");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@prefix a: <urn:a:> .\n<urn:x> a a:b ; ;; \"",
                "@prefix a: <urn:a:> .",
                "{\"@context\": \"https://example.com/other.jsonld\", \"@id\": \"urn:x\"}",
                "{\"@context\": {",
                "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Desc",
                "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"/>"
            })
    void badDataIsToldAndNeverACrash(String text) throws IOException {
        String file = write("bad.data", text);

        Run validated = Run.of("validate", file);
        Run converted = Run.of("convert", file, path("out.json"));

        boolean readable = text.endsWith("/>") || text.endsWith("> .");
        assertThat(validated.exit()).isEqualTo(readable ? 1 : 2);
        assertThat(validated.out()).contains("CPSV-", readable ? "errors: 1" : "unreadable: 1");
        assertThat(converted.exit()).isEqualTo(readable ? 1 : 2);
        assertThat(folder.resolve("out.json")).doesNotExist();
    }

    @Test
    void whatEachOfSeveralServicesLacksIsToldOfEach() throws IOException {
        Run run = Run.of("validate", write("a.ttl", TWO), "--lang", "en");

        assertThat(run.out()).contains("RULE-03 /a: The description has no owner");
        assertThat(run.out()).contains("RULE-03 /b: The description has no owner");
    }

    @Test
    void repairsWithWhatTheUserSaysAndTellsIt() throws IOException {
        String data = write(
                "a.ttl",
                TWO.replace("\"A\"@en", "\"A\"")
                        .replace("dct:title \"B\"", "cv:hasContactPoint <urn:x:c> ; dct:title \"B\"")
                        .replace("@prefix dct:", "@prefix cv: <http://data.europa.eu/m8g/> .\n@prefix dct:"));

        Run run = Run.of(
                "convert",
                data,
                path("b.ttl"),
                "--repair",
                "--text-lang",
                "lv",
                "--authority",
                "Dome",
                "--place",
                "http://publications.europa.eu/resource/authority/country/LVA",
                "--lang",
                "en");

        assertThat(run.exit()).isZero();
        assertThat(run.err()).contains("CPSV-12").contains("given 'lv'").contains("default one");
        assertThat(Files.readString(folder.resolve("b.ttl")))
                .contains("\"A\"@lv", "\"B\"@lv", "\"Dome\"@lv", "country/LVA")
                .contains("contactPoint")
                .doesNotContain("hasContactPoint");
    }

    @Test
    void theOfficialXmlFormIsWrittenWhereWhatItDemandsIsSaid() throws IOException {
        String permit =
                "{\"$schema\": \"urn:vienreiz:service-description:1.0\", \"id\": \"a\", \"name\": {\"lv\": \"A\"},"
                        + " \"summary\": {\"lv\": \"Par A\"}, \"owner\": {\"organisation\":"
                        + " {\"name\": {\"lv\": \"Dome\"}, \"kind\": \"MUNICIPALITY\"}}}";

        Run whole = Run.of("convert", write("a.json", permit), path("a.xml"), "--to", "cpsvxml");
        Run lacking = Run.of(
                "convert", write("b.json", Permits.UNKNOWN_MEMBER), path("b.xml"), "--to", "cpsvxml", "--lang", "en");
        Run several = Run.of("convert", write("c.ttl", TWO), path("c.xml"), "--to", "cpsvxml", "--lang", "en");

        assertThat(whole.exit()).isZero();
        assertThat(Files.readString(folder.resolve("a.xml"))).contains("PublicServiceCPSVAP", "Par A", "Dome");
        assertThat(lacking.exit()).isEqualTo(1);
        assertThat(lacking.err()).contains("CPSV-17", "Nothing was written");
        assertThat(several.exit()).isEqualTo(2);
        assertThat(folder.resolve("b.xml")).doesNotExist();
        assertThat(folder.resolve("c.xml")).doesNotExist();
    }

    @Test
    void repairsNothingThatIsNoData() throws IOException {
        Run json =
                Run.of("convert", write("a.json", Permits.UNKNOWN_MEMBER), path("b.ttl"), "--repair", "--lang", "en");
        Run idle = Run.of("convert", write("a.ttl", TWO), path("b.ttl"), "--text-lang", "lv", "--lang", "en");
        Run noLanguage = Run.of("convert", write("a.ttl", TWO), path("b.ttl"), "--repair", "--text-lang", "Latvian!");

        assertThat(json.exit()).isEqualTo(2);
        assertThat(json.err()).contains("only data of CPSV-AP can be repaired");
        assertThat(idle.exit()).isEqualTo(2);
        assertThat(idle.err()).contains("Add --repair");
        assertThat(noLanguage.exit()).isEqualTo(2);
        assertThat(noLanguage.err()).contains("Latvian!", "--text-lang");
        assertThat(folder.resolve("b.ttl")).doesNotExist();
    }

    @Test
    void tellsWhatKeepsAServiceFromTheGateway() throws IOException {
        String service =
                "{\"$schema\": \"urn:vienreiz:service-description:1.0\", \"id\": \"a\", \"name\": {\"lv\": \"A\"},\n"
                        + "\"crossBorder\": {\"procedures\": [{\"code\": \"R1\", \"list\": \"urn:vienreiz:codes:sdg-procedures\", \"version\": \"2026-11\"}],"
                        + " \"servicesDirective\": false}}";
        String json = write("a.json", service);
        assertThat(Run.of("convert", json, path("a.ttl")).exit()).isZero();

        Run one = Run.of("validate", json, "--gateway", "--lang", "en");
        Run data = Run.of("validate", path("a.ttl"), "--gateway", "--lang", "lv");

        assertThat(one.out()).contains("a.json:2:1: error GATE-02");
        assertThat(data.out()).contains("GATE-02 /a/crossBorder:");
        assertThat(Run.of("validate", json, "--lang", "en").out()).doesNotContain("GATE-");
    }

    private static final String CATALOGUE = """
            @prefix cpsv: <http://purl.org/vocab/cpsv#> .
            @prefix dct: <http://purl.org/dc/terms/> .
            <urn:x:a> a cpsv:PublicService ; dct:identifier "a" ; dct:title "A"@en .
            <urn:x:n> a cpsv:PublicService ; dct:identifier "n" .
            <urn:x:d> a <http://www.w3.org/ns/dcat#Dataset> ; dct:title "Catalogue"@en ; dct:description "All"@en ;
                dct:publisher <urn:x:p> ; dct:hasPart <urn:x:a> .
            <urn:x:p> dct:title "Publisher"@en .
            """;

    @ParameterizedTest
    @ValueSource(strings = {"", "--repair"})
    void aCatalogueOfOneServiceKeepsAllThatStandsBesideIt(String repair) throws IOException {
        String[] command = {"convert", write("a.ttl", CATALOGUE), path("b.ttl"), "--lang", "en", repair};

        Run run = Run.of(Stream.of(command).filter(word -> !word.isEmpty()).toArray(String[]::new));

        assertThat(run.err()).contains("CPSV-07").doesNotContain("CPSV-19");
        assertThat(Files.readString(folder.resolve("b.ttl")))
                .contains("urn:x:d", "\"Catalogue\"@en", "\"All\"@en", "urn:x:p", "\"Publisher\"@en", "urn:x:n")
                .contains("dct:hasPart")
                .doesNotContain("isPartOf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"b.json", "b.xml", "b.html"})
    void whatAFormForOneServiceCannotHoldIsTold(String name) throws IOException {
        Run run = Run.of("convert", write("a.ttl", CATALOGUE), path(name), "--lang", "en");
        Run latvian = Run.of("convert", path("a.ttl"), path(name), "--lang", "lv");

        assertThat(run.err())
                .contains("warning CPSV-19", "urn:x:d dct:title \"Catalogue\"@en", "urn:x:n dct:identifier \"n\"");
        assertThat(latvian.err()).contains("CPSV-19", "nav pierakstīts");
        assertThat(folder.resolve(name)).exists();
    }

    @Test
    void servicesOfOneIdentifierAreFoundFaultWithEach() throws IOException {
        String one = TWO.replace("\"a\"", "\"Закон 1\"").replace("\"b\"", "\"Приказ 1\"");

        Run run = Run.of("validate", write("a.ttl", one), "--lang", "en");

        assertThat(run.out()).contains("Another service of the same text has the identifier of urn:x:b");
        assertThat(run.out().split("error RULE-03", -1)).hasSize(3);
    }

    @Test
    void whatASyntaxCannotHoldIsToldAndNothingIsWritten() throws IOException {
        String data = write("a.ttl", TWO + "<urn:x:a> <http://e.lv/p/1> \"x\" .\n");

        Run run = Run.of("convert", data, path("a.rdf"), "--lang", "en");

        assertThat(run.err())
                .contains("error CPSV-20", "http://e.lv/p/1", "Turtle")
                .doesNotContain("defect");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(folder.resolve("a.rdf")).doesNotExist();
    }

    @Test
    void aCostThatCannotBeHeldMakesNoFreeService() throws IOException {
        String cost = TWO.substring(0, TWO.indexOf("<urn:x:b>"))
                + "<urn:x:a> <http://data.europa.eu/m8g/hasCost> [ dct:description \"State fee\"@en ] .\n";

        Run run = Run.of("convert", write("cost.ttl", cost), path("cost.html"), "--lang", "en");

        assertThat(run.err()).contains("warning CPSV-09");
        assertThat(Files.readString(folder.resolve("cost.html")))
                .doesNotContain("Free of charge", "Bez maksas")
                .contains("Not stated");
    }
}
