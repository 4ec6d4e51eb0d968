// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.vienreiz.catalog.LegalAct;
import lv.vienreiz.catalog.RelatedService;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceKind;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.rule.Bundle;
import lv.vienreiz.rule.Profile;
import lv.vienreiz.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SampleCatalogueTest {

    /** The institutions whose services every joint centre offers, by V. */
    private static final Set<String> BASKET = Set.of(
            "Lauku atbalsta dienests",
            "Nodarbinātības valsts aģentūra",
            "Uzņēmumu reģistrs",
            "Pilsonības un migrācijas lietu pārvalde",
            "Valsts ieņēmumu dienests",
            "Valsts sociālās apdrošināšanas aģentūra",
            "Valsts zemes dienests",
            "Lauksaimniecības datu centrs",
            "Sociālās integrācijas valsts aģentūra",
            "Veselības un darbspēju ekspertīzes ārstu valsts komisija",
            "Būvniecības valsts kontroles birojs");

    private static final Bundle CATALOGUE = Sample.bundle();

    static Stream<Sample> samples() {
        return Sample.all().stream();
    }

    static Stream<Arguments> samplesInBothProfiles() {
        return samples().flatMap(each -> Arrays.stream(Profile.values()).map(profile -> Arguments.of(each, profile)));
    }

    @ParameterizedTest
    @MethodSource("samplesInBothProfiles")
    void givesExactlyTheFindingsDeclaredBesideIt(Sample sample, Profile profile) {
        assertThat(sample.found(profile, CATALOGUE)).isEqualTo(sample.declared(profile));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void survivesBothForms(Sample sample) {
        Object document = sample.document();
        byte[] xml = Documents.bytes(document, WrittenForm.XML);
        byte[] json = Documents.bytes(Documents.read(xml).orElseThrow(), WrittenForm.JSON);

        assertThat(Documents.read(json).orElseThrow()).isEqualTo(document);
        assertThat(json).isEqualTo(Documents.bytes(document, WrittenForm.JSON));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void saysOfEachFieldWhereItComesFrom(Sample sample) {
        assertThat(sample.origins().faults(sample.document())).isEmpty();
        assertThat(sample.origins().hasGrounds()).isTrue();
    }

    @Test
    void theServicesAreThoseOfTheMinimumBasket() {
        Map<String, List<ServiceDescription>> byOwner =
                services().collect(Collectors.groupingBy(SampleCatalogueTest::owner));

        assertThat(byOwner.keySet()).containsAll(BASKET);
        BASKET.forEach(owner -> assertThat(byOwner.get(owner)).as(owner).hasSizeGreaterThan(1));
    }

    @Test
    void theServicesOfThePlatformAreSixAndNamedByTheirSource() {
        List<String> sources = samples()
                .filter(each -> each.document() instanceof ServiceDescription)
                .map(each -> each.origins().marks().getOrDefault("/name/lv", ""))
                .filter(mark -> mark.startsWith("SOURCE K "))
                .map(mark -> mark.split(" ", -1)[2])
                .sorted()
                .toList();

        assertThat(sources).containsExactly("4.1", "4.2", "4.3", "4.4", "4.5", "4.6");
    }

    @Test
    void theServicesAreOfEveryKindThatIsAService() {
        Set<ServiceKind> kinds =
                services().flatMap(each -> each.kind().stream()).collect(Collectors.toCollection(TreeSet::new));

        assertThat(kinds)
                .containsExactlyInAnyOrder(
                        ServiceKind.GENERAL_BENEFIT,
                        ServiceKind.ADMINISTRATIVE,
                        ServiceKind.PHYSICAL,
                        ServiceKind.ECONOMIC,
                        ServiceKind.INTER_INSTITUTION);
    }

    @Test
    void aServiceIsNamedAsItsFileAndRelatesToServicesOfTheCatalogue() {
        Set<String> ids = services().map(each -> each.id().value()).collect(Collectors.toSet());

        samples().filter(each -> each.document() instanceof ServiceDescription).forEach(each -> assertThat(ids)
                .contains(each.name()));
        assertThat(ids)
                .containsAll(services()
                        .flatMap(each -> each.related().stream())
                        .map(RelatedService::service)
                        .map(Object::toString)
                        .toList());
    }

    @Test
    void theCatalogueHasDocumentsInBothFormsAndNothingElse() {
        assertThat(samples().filter(each -> each.toString().endsWith(".xml"))).hasSizeGreaterThan(2);
        assertThat(Sample.strays()).isEmpty();
    }

    @Test
    void everyTextIsInEnglishToo() {
        services().forEach(each -> {
            assertThat(each.name().in(Language.ENGLISH)).as(each.id().value()).isPresent();
            assertThat(each.legalActs().stream().map(LegalAct::title))
                    .allMatch(title -> title.in(Language.ENGLISH).isPresent());
        });
        samples().forEach(each -> {
            String text = Documents.text(each.document(), WrittenForm.JSON);
            long latvian =
                    text.lines().filter(l -> l.strip().startsWith("\"lv\":")).count();
            assertThat(text.lines().filter(l -> l.strip().startsWith("\"en\":")))
                    .as(each.toString())
                    .hasSize(Math.toIntExact(latvian));
        });
    }

    @Test
    void aFieldWithoutAMarkAndAMarkWithoutAFieldAreFaults() {
        Sample sample = samples()
                .filter(each -> each.document() instanceof ServiceDescription)
                .findFirst()
                .orElseThrow();
        Origins none = new Origins(Map.of("/nothing", "GUESSED"));

        assertThat(none.faults(sample.document()))
                .contains("no mark: /nothing=GUESSED", "marks nothing: /nothing", "not marked: /name/lv");
        assertThat(none.hasGrounds()).isFalse();
    }

    private static Stream<ServiceDescription> services() {
        return CATALOGUE.all(ServiceDescription.class);
    }

    private static String owner(ServiceDescription service) {
        return service.owner()
                .orElseThrow()
                .organisation()
                .name()
                .in(Language.LATVIAN)
                .orElseThrow();
    }
}
