// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import lv.vienreiz.catalog.Organisation;
import lv.vienreiz.catalog.OrganisationKind;
import lv.vienreiz.cpsv.rule.CpsvRule;
import lv.vienreiz.document.Finding;
import lv.vienreiz.text.Language;
import lv.vienreiz.text.LocalizedText;
import org.junit.jupiter.api.Test;

class RepairTest {

    private static final CpsvShapes SHAPES = CpsvShapes.parse(Samples.bytes("""
            @prefix sh: <http://www.w3.org/ns/shacl#> .
            @prefix dct: <http://purl.org/dc/terms/> .
            @prefix cv: <http://data.europa.eu/m8g/> .
            @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            <urn:s> a sh:NodeShape ; sh:targetClass <http://purl.org/vocab/cpsv#PublicService> ; sh:property
                [ sh:path dct:title ; sh:minCount 1 ] , [ sh:path dct:title ; sh:datatype rdf:langString ] ,
                [ sh:path dct:identifier ; sh:minCount 1 ] , [ sh:path dct:identifier ; sh:maxCount 1 ] ,
                [ sh:path cv:processingTime ; sh:datatype xsd:duration ] ,
                [ sh:path cv:sector ; sh:class skos:Concept ] ,
                [ sh:path cv:hasCompetentAuthority ; sh:minCount 1 ; sh:class cv:PublicOrganisation ] .
            <urn:o> a sh:NodeShape ; sh:targetClass cv:PublicOrganisation ; sh:property
                [ sh:path dct:spatial ; sh:minCount 1 ] , [ sh:path skos:prefLabel ; sh:minCount 1 ] .
            """));

    private static final CpsvData BROKEN = Samples.data(Samples.turtle("""
            ex:s a cpsv:PublicService ; dct:title "Untagged" ; cv:processingTime "PD6" ; cv:sector "Education" , ex:code ;
                dct:language "Estonian" ; dct:identifier "1" , "2" .
            ex:t a cpsv:PublicService ; cv:hasCompetentAuthority ex:o ; cv:processingTime "" .
            ex:o foaf:name "Office"@en .
            """));

    private static List<String> variants(CpsvData data) {
        return SHAPES.check(data).stream().map(Finding::variant).sorted().toList();
    }

    @Test
    void tellsWhatShapesRefuseOnceForEachValue() {
        assertThat(variants(BROKEN))
                .containsExactly(
                        "class",
                        "datatype",
                        "datatype",
                        "language",
                        "many",
                        "missing",
                        "missing",
                        "missing",
                        "text",
                        "undescribed");
        assertThat(variants(BROKEN.withVocabularyStubs())).doesNotContain("undescribed");
    }

    @Test
    void repairsWithWhatIsThereAndWhatTheUserSays() {
        Repair repair = Repair.carefully()
                .withLanguage(Language.ENGLISH)
                .withPlace(URI.create("http://publications.europa.eu/resource/authority/country/EST"))
                .withAuthority(Samples.COUNCIL);

        CpsvData.Changed repaired = BROKEN.repaired(repair);

        assertThat(variants(repaired.data().withVocabularyStubs())).containsExactly("missing");
        assertThat(SHAPES.check(repaired.data().withVocabularyStubs())
                        .all()
                        .get(0)
                        .arguments())
                .containsEntry("property", "dct:title");
        assertThat(repaired.findings().stream().filter(finding -> finding.rule() == CpsvRule.REPAIRED))
                .extracting(Finding::variant)
                .contains(
                        "language",
                        "place",
                        "authority",
                        "identifier",
                        "identifiers",
                        "copied",
                        "duration",
                        "empty",
                        "concept",
                        "languageName",
                        "type");
    }

    @Test
    void inventsNothingThatNobodySaid() {
        CpsvData repaired = BROKEN.repaired(Repair.carefully()).data();

        assertThat(variants(repaired.withVocabularyStubs()))
                .containsExactly("language", "missing", "missing", "missing");
    }

    @Test
    void saysBeforehandWhatItCanMend() {
        Repair nothing = Repair.carefully();
        Repair language = nothing.withLanguage(Language.ENGLISH);

        assertThat(SHAPES.check(BROKEN).stream().filter(finding -> !nothing.mends(finding)))
                .extracting(Finding::variant)
                .contains("language", "missing");
        assertThat(SHAPES.check(BROKEN).stream()
                        .filter(finding -> finding.variant().equals("language")))
                .allMatch(language::mends);
    }

    @Test
    void leavesSoundDataAsItIs() {
        CpsvData sound = Samples.data(Samples.text(CpsvWriter.standard(), RdfForm.TURTLE, Samples.permit()));

        assertThat(sound.repaired(Repair.carefully().withLanguage(Language.ENGLISH)).findings().stream()
                        .filter(finding -> !finding.variant().equals("type")))
                .isEmpty();
    }

    @Test
    void seesWhatShapesCannotSee() {
        CpsvData data = Samples.data(Samples.turtle("""
                ex:s a cpsv:PublicService ; cv:hasChannel ex:c ; cv:processingTime "P5D"^^xsd:duration ;
                    cpsv:produces ex:nowhere ; cv:sector ex:sector ; cv:hasCost ex:cost ;
                    cv:isClassifiedBy <urn:vienreiz:codes:sdg-procedures:R1> , <urn:vienreiz:codes:sdg-procedures:R9> .
                ex:c a cv:Channel ; cv:processingTime "P9D"^^xsd:duration ; cpsv:hasInput ex:i .
                ex:i a cv:Evidence .
                ex:cost a cv:Cost ; cv:ifAccessedThrough ex:d .
                ex:d a cv:Channel .
                """));

        assertThat(CpsvShapes.checkFurther(data).all())
                .extracting(finding -> finding.rule().id() + finding.variant())
                .containsExactlyInAnyOrder(
                        "CPSV-14", "CPSV-15", "CPSV-15unknown", "CPSV-16slower", "CPSV-16input", "CPSV-16cost");
    }

    @Test
    void givesAuthoritiesOfTwoRunsNoCommonName() {
        String service = Samples.turtle("ex:s a cpsv:PublicService ; dct:title \"S\"@en .");
        List<String> written = new ArrayList<>();
        for (String name : List.of("Rīga", "Liepāja")) {
            Repair repair = Repair.carefully()
                    .withAuthority(Organisation.of(LocalizedText.lv(name), OrganisationKind.MUNICIPALITY));
            ServiceCatalogue catalogue =
                    Samples.data(service).repaired(repair).data().services().orElseThrow();
            written.add(Samples.text(CpsvWriter.standard(), RdfForm.TURTLE, catalogue));
        }

        CpsvData both = Samples.data(written.get(0)
                + written.get(1).replace("example.com/s", "example.com/t").replace("_:", "_:second"));

        assertThat(both.services().orElseThrow().services())
                .extracting(read -> read.owner().orElseThrow().organisation().name())
                .containsExactly(LocalizedText.lv("Rīga"), LocalizedText.lv("Liepāja"));
    }

    @Test
    void speaksOfTheUsersShapesAndNotOfTheOfficialOnes() {
        CpsvShapes own = CpsvShapes.parse(Samples.bytes("""
                @prefix sh: <http://www.w3.org/ns/shacl#> .
                @prefix dct: <http://purl.org/dc/terms/> .
                @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
                <urn:s> a sh:NodeShape ; sh:targetClass <http://purl.org/vocab/cpsv#PublicService> ; sh:property
                    [ sh:path dct:title ; sh:minCount 2 ] , [ sh:path dct:identifier ; sh:maxCount 5 ] ,
                    [ sh:path dct:created ; sh:datatype xsd:date ] , [ sh:path dct:title ; sh:maxLength 3 ] .
                """));
        CpsvData data = Samples.data(Samples.turtle("ex:s a cpsv:PublicService ; dct:title \"Service\"@en ;"
                + " dct:identifier \"1\" , \"2\" , \"3\" , \"4\" , \"5\" , \"6\" ; dct:created \"today\" ."));

        List<Finding> findings = own.check(data).all();

        assertThat(findings).extracting(Finding::variant).containsExactlyInAnyOrder("", "few", "many", "datatype");
        for (Language language : List.of(Language.LATVIAN, Language.ENGLISH)) {
            assertThat(findings)
                    .extracting(finding -> finding.text(language))
                    .noneMatch(text -> text.contains("CPSV-AP") || text.contains("fici"))
                    .anyMatch(text -> text.contains(" 2."))
                    .anyMatch(text -> text.contains(" 5."))
                    .anyMatch(text -> text.contains("xsd:date."));
        }
        assertThat(CpsvRule.SHAPE.source()).doesNotContain("CPSV-AP");
    }

    @Test
    void holdsCodesAgainstNoListThatCpsvApDoesNotName() {
        CpsvData data = Samples.data(Samples.turtle("""
                ex:s a cpsv:PublicService ; cv:thematicArea ex:t ; dct:spatial <https://sws.geonames.org/456172/> .
                """));

        assertThat(CpsvShapes.checkFurther(data).all()).isEmpty();
    }

    @Test
    void refusesShapesThatAreNone() {
        assertThatThrownBy(() -> CpsvShapes.parse(Samples.bytes("@prefix a: <urn:a:> .")))
                .hasMessageContaining("no shapes");
        assertThatThrownBy(() -> CpsvShapes.parse(Samples.bytes("a b"))).hasMessageContaining("cannot be read");
    }

    @Test
    void everyRuleHasItsTextsInBothLanguages() {
        for (CpsvRule rule : CpsvRule.values()) {
            for (Language language : List.of(Language.LATVIAN, Language.ENGLISH)) {
                assertThat(rule.text(lv.vienreiz.document.Rule.Aspect.TITLE, "", language))
                        .isNotEmpty();
                assertThat(rule.text(lv.vienreiz.document.Rule.Aspect.FOUND, "", language))
                        .isNotEmpty();
            }
        }
    }
}
