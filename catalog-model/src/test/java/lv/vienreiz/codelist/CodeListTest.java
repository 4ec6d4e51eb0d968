// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.codelist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.catalog.CodedValue;
import lv.vienreiz.text.LocalizedText;
import org.junit.jupiter.api.Test;

class CodeListTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2020, 12, 31);
    private static final LocalDate NEXT = LocalDate.of(2021, 1, 1);

    static CodeList list(String version, CodeEntry... entries) {
        ListSource source =
                new ListSource(LocalizedText.lv("Izdomāts").en("Invented"), Certainty.OWN, FIRST, Optional.empty());
        return CodeList.builder(URI.create("urn:example:letters"), version, LocalizedText.lv("Burti"), source)
                .entries(List.of(entries))
                .build();
    }

    static CodeEntry entry(String code, String... successors) {
        CodeEntryBuilder builder = CodeEntry.builder(code, LocalizedText.lv(code.toUpperCase(java.util.Locale.ROOT)))
                .successors(List.of(successors));
        return successors.length == 0
                ? builder.build()
                : builder.validFrom(FIRST).validUntil(LAST).build();
    }

    @Test
    void aCodeIsValidFromItsFirstToItsLastDay() {
        CodeEntry entry = entry("a", "b");

        assertThat(entry.isValidOn(FIRST.minusDays(1))).isFalse();
        assertThat(entry.isValidOn(FIRST)).isTrue();
        assertThat(entry.isValidOn(LAST)).isTrue();
        assertThat(entry.isValidOn(NEXT)).isFalse();
        assertThat(CodeEntry.of("z", LocalizedText.lv("Z")).isValidOn(LocalDate.MIN))
                .isTrue();
    }

    @Test
    void aCodeIsFollowedThroughEveryChangeAndDivision() {
        CodeEntry second = CodeEntry.builder("b", LocalizedText.lv("B"))
                .validFrom(NEXT)
                .validUntil(NEXT.plusDays(9))
                .successors(List.of("c", "d"))
                .build();
        CodeList list = list("1", entry("a", "b"), second, entry("c"), entry("d"));

        assertThat(list.successorsOn("a", LAST)).extracting(CodeEntry::code).containsExactly("a");
        assertThat(list.successorsOn("a", NEXT)).extracting(CodeEntry::code).containsExactly("b");
        assertThat(list.successorsOn("a", NEXT.plusDays(10)))
                .extracting(CodeEntry::code)
                .containsExactly("c", "d");
        assertThat(list.successorsOn("b", FIRST)).isEmpty();
        assertThat(list.successorsOn("nowhere", NEXT)).isEmpty();
        assertThat(list.predecessors("d")).extracting(CodeEntry::code).containsExactly("b");
    }

    @Test
    void aCircleOfSuccessorsEnds() {
        CodeList circle = list("1", entry("a", "b"), entry("b", "a"));

        assertThat(circle.successorsOn("a", NEXT)).isEmpty();
        assertThat(circle.successorsOn("a", FIRST)).hasSize(1);
    }

    @Test
    void partsAreFoundByTheirParent() {
        CodeEntry part =
                CodeEntry.builder("b", LocalizedText.lv("B")).parent("a").build();

        assertThat(list("1", entry("a"), part).children("a")).containsExactly(part);
    }

    @Test
    void givesTheValueThatDocumentsHoldAndRefusesAnUnknownCode() {
        CodeList list = list("7", entry("letter"));

        assertThat(list.value("letter")).isEqualTo(new CodedValue("letter", "urn:example:letters", "7"));
        assertThatThrownBy(() -> list.value("leter"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("urn:example:letters")
                .hasMessageContaining("did you mean 'letter'?");
    }
}
