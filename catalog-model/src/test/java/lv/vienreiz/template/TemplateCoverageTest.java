// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import lv.vienreiz.catalog.CodedValue;
import lv.vienreiz.catalog.Organisation;
import lv.vienreiz.catalog.OrganisationKind;
import lv.vienreiz.catalog.Publication;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.catalog.ServiceOwner;
import lv.vienreiz.catalog.TemplateId;
import lv.vienreiz.catalog.TemplateLink;
import lv.vienreiz.codelist.CodeEntry;
import lv.vienreiz.codelist.CodeList;
import lv.vienreiz.codelist.CodeLists;
import lv.vienreiz.text.Language;
import lv.vienreiz.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** Story 17: what P[28] reports for May 2019, from descriptions that are made to fit. */
class TemplateCoverageTest {

    private static final CodeList MUNICIPALITIES =
            CodeLists.shipped().find(CodeLists.MUNICIPALITIES).orElseThrow();
    private static final LocalDate MAY_2019 = LocalDate.of(2019, 5, 1);
    private static final LocalDate AFTER_THE_REFORM = LocalDate.of(2022, 1, 1);
    private static final List<UnifiedTemplate> TEMPLATES = IntStream.range(0, 95)
            .mapToObj(i -> UnifiedTemplate.builder(TemplateId.parse("t" + i), LocalizedText.lv("Šablons " + i))
                    .build())
            .toList();

    private static ServiceDescription described(
            String municipality, Optional<UnifiedTemplate> template, LocalDate publishedOn) {
        String of = template.map(t -> t.id().value()).orElse("own");
        Organisation owner = Organisation.builder(LocalizedText.lv(municipality), OrganisationKind.MUNICIPALITY)
                .territory(new CodedValue(municipality, CodeLists.MUNICIPALITIES, "2026-11"))
                .build();
        var description = ServiceDescription.builder(
                        ServiceId.parse(of + "-" + municipality), LocalizedText.lv("Pakalpojums " + of))
                .owner(ServiceOwner.of(owner))
                .publication(Publication.builder(publishedOn).build());
        template.ifPresent(
                t -> description.template(new TemplateLink(t.id(), Optional.empty(), Optional.of(publishedOn))));
        return description.build();
    }

    /** Of the municipalities of that day 71 are linked, to 1 to 59 templates each, and 8 only publish. */
    private static List<ServiceDescription> published() {
        List<CodeEntry> municipalities = MUNICIPALITIES.validOn(MAY_2019);
        List<ServiceDescription> all = new ArrayList<>();
        for (int i = 0; i < 79; i++) {
            String code = municipalities.get(i).code();
            int links = i < 71 ? 1 + i % 59 : 0;
            for (int t = 0; t < links; t++) {
                all.add(described(code, Optional.of(TEMPLATES.get((i + t) % 95)), MAY_2019));
            }
            if (links == 0) {
                all.add(described(code, Optional.empty(), MAY_2019));
            }
        }
        return all;
    }

    @Test
    void reproducesTheFiguresOfThePlan() {
        TemplateCoverage coverage = TemplateCoverage.of(MUNICIPALITIES, MAY_2019, TEMPLATES, published());

        assertThat(coverage.templates()).hasSize(95);
        assertThat(coverage.municipalities()).hasSize(119);
        assertThat(coverage.linked()).isEqualTo(71);
        assertThat(coverage.notLinked()).isEqualTo(48);
        assertThat(coverage.published()).isEqualTo(79);
        assertThat(coverage.publishedWithoutLinking()).isEqualTo(8);
        assertThat(coverage.publishedNothing()).isEqualTo(40);
        assertThat(coverage.linkedPercent()).isEqualByComparingTo("59.7");
        assertThat(coverage.fullLinks()).isEqualTo(11_305);
        assertThat(coverage.unplaced()).isEmpty();
        assertThat(coverage.municipalities())
                .filteredOn(TemplateCoverage.MunicipalityShare::isLinked)
                .extracting(TemplateCoverage.MunicipalityShare::links)
                .contains(1, 59)
                .allMatch(links -> links >= 1 && links <= 59);
    }

    @Test
    void countsEachLinkOnceByTemplateAndByMunicipality() {
        List<ServiceDescription> all = published();
        all.addAll(published());
        TemplateCoverage coverage = TemplateCoverage.of(MUNICIPALITIES, MAY_2019, TEMPLATES, all);

        assertThat(coverage.links())
                .isEqualTo(1848)
                .isEqualTo(all.size() / 2 - 8)
                .isEqualTo(coverage.municipalities().stream()
                        .mapToLong(TemplateCoverage.MunicipalityShare::links)
                        .sum());
        assertThat(coverage.linksPercent()).isEqualByComparingTo("16.3");
    }

    @Test
    void isWholeWhereEveryMunicipalityIsLinkedToEveryTemplate() {
        List<ServiceDescription> all = new ArrayList<>();
        for (CodeEntry municipality : MUNICIPALITIES.validOn(MAY_2019)) {
            TEMPLATES.forEach(t -> all.add(described(municipality.code(), Optional.of(t), MAY_2019)));
        }
        TemplateCoverage coverage = TemplateCoverage.of(MUNICIPALITIES, MAY_2019, TEMPLATES, all);

        assertThat(coverage.links()).isEqualTo(11_305);
        assertThat(coverage.linksPercent()).isEqualByComparingTo("100");
    }

    @Test
    void linksGoOverToTheSuccessorsOfAMunicipality() {
        List<ServiceDescription> old = List.of(
                described("apes-novads", Optional.of(TEMPLATES.get(0)), MAY_2019),
                described("aglonas-novads", Optional.of(TEMPLATES.get(0)), MAY_2019));
        TemplateCoverage coverage = TemplateCoverage.of(MUNICIPALITIES, AFTER_THE_REFORM, TEMPLATES, old);

        assertThat(coverage.municipalities()).hasSize(43);
        assertThat(coverage.municipalities())
                .filteredOn(TemplateCoverage.MunicipalityShare::isLinked)
                .extracting(share -> share.municipality().code())
                .containsExactlyInAnyOrder("smiltenes-novads", "preilu-novads", "kraslavas-novads");
    }

    @Test
    void whatIsLinkedOrPublishedLaterDoesNotCountYet() {
        ServiceDescription later = described("ogres-novads", Optional.of(TEMPLATES.get(0)), MAY_2019.plusDays(1));
        TemplateCoverage coverage = TemplateCoverage.of(MUNICIPALITIES, MAY_2019, TEMPLATES, List.of(later));

        assertThat(coverage.linked()).isZero();
        assertThat(coverage.published()).isZero();
    }

    @Test
    void descriptionsOfNoMunicipalityAreNamed() {
        ServiceDescription nowhere = described("atlantidas-novads", Optional.of(TEMPLATES.get(0)), MAY_2019);
        ServiceDescription early = described("valmieras-novads", Optional.empty(), MAY_2019);
        TemplateCoverage coverage = TemplateCoverage.of(MUNICIPALITIES, MAY_2019, TEMPLATES, List.of(nowhere, early));

        assertThat(coverage.unplaced()).containsExactly(nowhere.id(), early.id());
        assertThat(coverage.linked()).isZero();
    }

    @Test
    void speaksBothLanguages() {
        TemplateCoverage coverage = TemplateCoverage.of(MUNICIPALITIES, MAY_2019, TEMPLATES, published());

        assertThat(coverage.text(Language.ENGLISH))
                .startsWith(
                        "On 2019-05-01 71 of 119 municipalities (59.7 %) were linked to at least one of 95 templates;"
                                + " 48 to none.\n79 municipalities published descriptions, 8 of them without any linkage; 40")
                .contains("\nRiga City: 1 linked, 1 published\n");
        assertThat(coverage.text(Language.LATVIAN))
                .startsWith("2019-05-01 vismaz vienam no 95 šabloniem bija piesaistītas 71 no 119 pašvaldībām (59,7 %)")
                .contains("\nRīgas pilsēta: piesaistīti 1, publicēti 1\n");
        assertThat(coverage.text(Language.LATVIAN).lines())
                .hasSize(3 + 95 + 119)
                .noneMatch(l -> l.contains("{"));
    }

    @Test
    void ofNothingThereIsNoShare() {
        assertThat(TemplateCoverage.of(MUNICIPALITIES, LocalDate.of(2009, 1, 1), List.of(), List.of())
                        .linkedPercent())
                .isEqualByComparingTo("0");
    }
}
