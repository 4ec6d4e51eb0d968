// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.message.MessageId;
import lv.vienreiz.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccessExtractTest {

    private static final OffsetDateTime AT = OffsetDateTime.parse("2026-03-02T10:00:00+02:00");

    private static final AccessExtract EXTRACT = new AccessExtract(
            AT.plusDays(1),
            Optional.of("Parauga novada pašvaldība"),
            "•••••••••34",
            Integrity.WHOLE,
            List.of(new DeletedPeriod(AT.minusYears(3), AT.minusYears(2), "Iestādes noteikumi, 7. punkts")),
            List.of(
                    access(AccessOutcome.HANDED_OVER, Optional.empty()),
                    access(AccessOutcome.REFUSED, Optional.of("NO_PERMISSION"))),
            Extensions.none());

    private static RecordedAccess access(AccessOutcome outcome, Optional<String> reason) {
        return new RecordedAccess(
                AT,
                new NamedParty("LV/GOV/90000000023/portal", Optional.of("Parauga novada pašvaldība")),
                new NamedParty("3f9a0c", Optional.empty()),
                new NamedParty("LV/GOV/90000000000/register/person", Optional.of("Fizisko personu reģistrs")),
                "Koku ciršanas atļaujas izsniegšana ārpus meža: pieteicēja dzīvesvietas un īpašuma pārbaude",
                "Parauga likums, 5. pants",
                Optional.of("4711"),
                Optional.of("K-2026-17"),
                List.of("name", "address"),
                new MessageId("00000000-0000-4000-8000-000000000001"),
                outcome,
                reason,
                Optional.of(AT.plusSeconds(1)));
    }

    /** The columns in which the facts begin, of the lines that have a label. */
    private static Set<Integer> columns(String text) {
        return text.lines()
                .filter(line -> line.matches(" {3}\\p{L}[^:]*: .*"))
                .map(line -> line.length()
                        - line.substring(line.indexOf(':') + 1).strip().length())
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @EnumSource(WrittenForm.class)
    void isADocumentLikeAnyOther(WrittenForm form) {
        byte[] bytes = Documents.bytes(EXTRACT, form);

        assertThat(Documents.read(AccessExtract.class, bytes).orElseThrow()).isEqualTo(EXTRACT);
        assertThat(Documents.read(bytes).found().get()).isEqualTo(EXTRACT);
    }

    @Test
    void readsAsTextInBothLanguages() {
        String latvian = EXTRACT.text(Language.LATVIAN);
        String english = EXTRACT.text(Language.ENGLISH);

        assertThat(latvian)
                .startsWith("Kas un kāpēc skatījās manus datus\n")
                .contains("1. 2026-03-02 10:00", "2. 2026-03-02 10:00")
                .contains("Fizisko personu reģistrs (LV/GOV/90000000000/register/person)")
                .contains("name, address", "K-2026-17", "4711", "Parauga likums, 5. pants")
                .contains("dati izsniegti, 2026-03-02 10:00", "atteikts, nekas nav izsniegts (atļauja to neļāva)")
                .contains("Iestādes noteikumi, 7. punkts")
                .contains("pārbaudīts un vesels");
        assertThat(english).contains("the data was handed over", "Data State Inspectorate", "checked and whole");
        assertThat(columns(latvian)).as("every fact begins in one column").hasSize(1);
        assertThat(columns(english)).hasSize(1);
        assertThat(Stream.of(latvian, english).flatMap(String::lines))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    @Test
    void hasTheSameWordsInBothLanguages() {
        assertThat(ExtractText.WORDS.keys(Language.LATVIAN)).isEqualTo(ExtractText.WORDS.keys(Language.ENGLISH));
        for (AccessOutcome outcome : AccessOutcome.values()) {
            assertThat(outcome.text(Language.LATVIAN)).isNotBlank();
        }
        for (Integrity integrity : Integrity.values()) {
            assertThat(integrity.text(Language.ENGLISH)).isNotBlank();
        }
    }

    @Test
    void countsAndHidesWhatItHolds() {
        assertThat(EXTRACT.count(AccessOutcome.REFUSED)).isEqualTo(1);
        assertThat(EXTRACT.count(AccessOutcome.UNKNOWN)).isZero();
        assertThat(EXTRACT.toString()).isEqualTo("AccessExtract[2 accesses]");
        assertThat(EXTRACT.accesses().get(0).toString()).doesNotContain("K-2026-17");
    }
}
