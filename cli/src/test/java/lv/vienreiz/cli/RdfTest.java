// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

        assertThat(validated.exit()).isEqualTo(1);
        assertThat(validated.out()).contains("CPSV-");
        assertThat(converted.exit()).isEqualTo(1);
        assertThat(folder.resolve("out.json")).doesNotExist();
    }
}
