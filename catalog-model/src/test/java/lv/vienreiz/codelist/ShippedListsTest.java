// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.codelist;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import lv.vienreiz.catalog.CodedValue;
import lv.vienreiz.catalog.Registers;
import lv.vienreiz.digital.SharedComponent;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.rule.Profile;
import lv.vienreiz.rule.RuleSet;
import lv.vienreiz.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedListsTest {

    private static final CodeList MUNICIPALITIES =
            CodeLists.shipped().find(CodeLists.MUNICIPALITIES).orElseThrow();

    static Stream<CodeList> lists() {
        Stream.Builder<CodeList> all = Stream.builder();
        CodeLists.shipped().forEach(all);
        return all.build();
    }

    @ParameterizedTest
    @MethodSource("lists")
    void eachListKeepsTheRulesAndSpeaksBothLanguages(CodeList list) {
        assertThat(Documents.check(list)).isEmpty();
        assertThat(RuleSet.of(Profile.P_2019).check(list)).isEmpty();
        assertThat(list.entries()).isNotEmpty().allSatisfy(entry -> {
            assertThat(entry.name().in(Language.LATVIAN)).isPresent();
            assertThat(entry.name().in(Language.ENGLISH)).isPresent();
        });
        assertThat(list.source().statement().in(Language.ENGLISH)).isPresent();
    }

    @ParameterizedTest
    @MethodSource("lists")
    void eachListIsTheSameAfterAWayThroughBothForms(CodeList list) {
        CodeList fromXml = Documents.read(CodeList.class, Documents.bytes(list, WrittenForm.XML))
                .orElseThrow();

        assertThat(fromXml).isEqualTo(list);
        assertThat(Documents.read(CodeList.class, Documents.bytes(fromXml, WrittenForm.JSON))
                        .orElseThrow())
                .isEqualTo(list);
    }

    @ParameterizedTest
    @CsvSource({
        CodeLists.CLIENT_SEGMENTS + ", 9",
        CodeLists.SEGMENTATION_CRITERIA + ", 17",
        CodeLists.LIFE_EVENTS + ", 18",
        CodeLists.SYSTEMS + ", 33",
        CodeLists.SHARED_COMPONENTS + ", 15",
        CodeLists.SDG_AREAS + ", 105",
        Registers.LIST + ", 8"
    })
    void holdsEveryCodeThatTheSourcesName(String id, int size) {
        assertThat(CodeLists.shipped().find(id).orElseThrow().entries()).hasSize(size);
    }

    @Test
    void theRegistersAreTheConstants() throws IllegalAccessException {
        for (Field field : Registers.class.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == CodedValue.class) {
                CodedValue value = (CodedValue) field.get(null);
                assertThat(CodeLists.shipped()
                                .find(value.list(), value.version())
                                .orElseThrow()
                                .value(value.code()))
                        .isEqualTo(value);
            }
        }
    }

    @Test
    void theSharedComponentsAreTheConstants() {
        assertThat(CodeLists.shipped()
                        .find(CodeLists.SHARED_COMPONENTS)
                        .orElseThrow()
                        .entries())
                .extracting(CodeEntry::code)
                .containsExactly(
                        Stream.of(SharedComponent.values()).map(Enum::name).toArray(String[]::new));
    }

    @Test
    void theProceduresOfTheGatewayAreTwentyOneInSevenGroups() {
        CodeList procedures = CodeLists.shipped().find(CodeLists.SDG_PROCEDURES).orElseThrow();

        assertThat(procedures.entries().stream().filter(entry -> entry.parent().isPresent()))
                .hasSize(21);
        assertThat(procedures.children("X")).hasSize(6);
    }

    @Test
    void theAreasOfTheGatewayAreSeventeenWithEightyEightBelowThem() {
        CodeList areas = CodeLists.shipped().find(CodeLists.SDG_AREAS).orElseThrow();
        List<CodeEntry> below = areas.entries().stream()
                .filter(entry -> entry.parent().isPresent())
                .toList();

        assertThat(below).hasSize(88).allMatch(entry -> entry.code()
                .matches(entry.parent().orElseThrow() + "[1-9][0-9]?"));
        assertThat(areas.children("J")).hasSize(11);
        assertThat(areas.entries().stream().filter(entry -> entry.parent().isEmpty()))
                .hasSize(17)
                .allMatch(area -> !areas.children(area.code()).isEmpty());
    }

    /** The sources count 119 in 2019 (P[28]) and 42 after the reform of 2021; of that day there were 43 in fact. */
    @ParameterizedTest
    @CsvSource({
        "2009-06-30, 0",
        "2009-07-01, 118",
        "2010-12-31, 118",
        "2011-01-01, 119",
        "2019-05-01, 119",
        "2021-06-30, 119",
        "2021-07-01, 43",
        "2022-01-01, 43",
        "2025-06-30, 43",
        "2025-07-01, 42"
    })
    void countsTheMunicipalitiesOfEachDay(LocalDate day, int expected) {
        assertThat(MUNICIPALITIES.validOn(day)).hasSize(expected);
    }

    @Test
    void theMunicipalitiesBeforeTheReformWereNineCitiesAnd110Districts() {
        List<CodeEntry> before = MUNICIPALITIES.validOn(LocalDate.of(2019, 5, 1));

        assertThat(before).filteredOn(e -> e.code().endsWith("-pilseta")).hasSize(9);
        assertThat(before).filteredOn(e -> e.code().endsWith("-novads")).hasSize(110);
    }

    @Test
    void everyMunicipalityThatEndedHasSuccessorsThatAreValidLater() {
        LocalDate today = LocalDate.of(2026, 11, 22);

        assertThat(MUNICIPALITIES.entries())
                .allSatisfy(entry -> assertThat(MUNICIPALITIES.successorsOn(entry.code(), today))
                        .isNotEmpty());
        assertThat(MUNICIPALITIES.entries())
                .filteredOn(entry -> entry.validUntil().isPresent())
                .hasSize(80)
                .allSatisfy(entry -> assertThat(MUNICIPALITIES.successorsOn(
                                entry.code(), entry.validUntil().orElseThrow().plusDays(1)))
                        .hasSameSizeAs(entry.successors()));
    }

    /** By VZD, these were not touched by the reform of 2021. */
    @Test
    void fifteenMunicipalitiesWentThroughTheReformUnchanged() {
        LocalDate after = LocalDate.of(2022, 1, 1);

        assertThat(MUNICIPALITIES.validOn(LocalDate.of(2021, 6, 30)))
                .filteredOn(entry -> entry.isValidOn(after))
                .filteredOn(entry ->
                        MUNICIPALITIES.predecessors(entry.code()).stream().noneMatch(old -> old.isExpired(after)))
                .extracting(CodeEntry::code)
                .containsExactlyInAnyOrder(
                        "rigas-pilseta",
                        "daugavpils-pilseta",
                        "jelgavas-pilseta",
                        "jurmalas-pilseta",
                        "liepajas-pilseta",
                        "rezeknes-pilseta",
                        "ventspils-pilseta",
                        "aluksnes-novads",
                        "gulbenes-novads",
                        "livanu-novads",
                        "olaines-novads",
                        "salaspils-novads",
                        "valkas-novads",
                        "varaklanu-novads",
                        "ventspils-novads");
    }

    @Test
    void dividedMunicipalitiesAndVaraklaniAreFollowed() {
        assertThat(codes("aglonas-novads", "2022-01-01")).containsExactly("preilu-novads", "kraslavas-novads");
        assertThat(codes("incukalna-novads", "2022-01-01")).containsExactly("siguldas-novads", "ropazu-novads");
        assertThat(codes("varaklanu-novads", "2022-01-01")).containsExactly("varaklanu-novads");
        assertThat(codes("varaklanu-novads", "2026-01-01")).containsExactly("madonas-novads");
    }

    private static Stream<String> codes(String code, String day) {
        return MUNICIPALITIES.successorsOn(code, LocalDate.parse(day)).stream().map(CodeEntry::code);
    }
}
