// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import lv.vienreiz.document.DocumentRule;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.Finding;
import lv.vienreiz.document.Reading;
import lv.vienreiz.document.Severity;
import lv.vienreiz.document.form.Moments;
import lv.vienreiz.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A value that a record can hold and a document cannot is found by the checks; what a schema allows is read. */
class WrittenValuesTest {

    private static final String XML =
            "<serviceDescription xmlns=\"urn:vienreiz:service-description:1\" version=\"1.0\">"
                    + "<id>a</id><name xml:lang=\"lv\">A</name>%s</serviceDescription>";

    private static Finding only(ServiceDescription description) {
        assertThat(Documents.check(description).all()).hasSize(1);
        Finding finding = Documents.check(description).all().get(0);
        assertThat(finding.text(Language.ENGLISH)).doesNotContainPattern("\\{[a-z]+}");
        assertThat(finding.text(Language.LATVIAN)).isNotEqualTo(finding.text(Language.ENGLISH));
        return finding;
    }

    private static ServiceDescription published(LocalDate on) {
        return Samples.minimal().toBuilder()
                .publication(new Publication(
                        on,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .build();
    }

    @Test
    void findsAYearThatHasNotFourDigits() {
        for (int year : new int[] {10_000, 0, -44, LocalDate.MAX.getYear()}) {
            Finding finding = only(published(LocalDate.of(year, 3, 15)));
            assertThat(finding.rule()).isEqualTo(DocumentRule.RANGE);
            assertThat(finding.location().path()).isEqualTo("/publication/publishedOn");
        }
        assertThat(Documents.check(published(LocalDate.of(1, 1, 1)))).isEmpty();
        assertThat(Documents.check(published(LocalDate.of(9999, 12, 31)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "page.html", "//latvija.lv/x", "x:\ufffe", "x:\ud800"})
    void findsAnAddressThatCannotBeWritten(String address) {
        Finding finding = only(Samples.minimal().toBuilder()
                .addChannel(Channel.portal(URI.create(address)))
                .build());

        assertThat(finding.rule()).isIn(DocumentRule.VALUE, DocumentRule.CHARACTER);
        assertThat(finding.location().path()).isEqualTo("/channels/0/address");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-21T09:30:00+02:00:30",
                "2026-11-21T09:30:00+14:01",
                "2026-11-21T09:30:00+18:00",
                "0000-11-21T09:30:00+00:00",
                "2026-11-21t09:30:00+02:00",
                "2026-11-21T09:30:00.+02:00",
                "2026-11-21T24:00:00Z",
                "2026-02-29T00:00:00Z"
            })
    void refusesAPointInTimeThatASchemaRefuses(String moment) {
        assertThat(Moments.dateTime(moment)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-21T09:30:00+14:00",
                "2026-11-21T09:30:00.123456789-13:59",
                "2026-11-21T09:30:00.5Z",
                "0001-01-01T00:00:00Z"
            })
    void readsAPointInTime(String moment) {
        assertThat(Moments.dateTime(moment)).isEqualTo(OffsetDateTime.parse(moment));
    }

    @Test
    void readsXmlWhoseValuesStandOnLinesOfTheirOwn() {
        Reading<?> reading = Documents.read(XML.formatted("<identificationRequired>\n true\t</identificationRequired>"
                        + "<fee><stateFee><item xml:lang=\"lv\">B</item><amount><amount>\n 1.50 </amount><currency>EUR</currency>"
                        + "</amount></stateFee></fee><publication><publishedOn> 2026-11-21\r\n</publishedOn>"
                        + "<address> urn:x:y </address></publication>")
                .getBytes(StandardCharsets.UTF_8));

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.found()).isPresent();
    }

    @Test
    void readsOnlyTheDigitsOfAsciiAndOnlyTheSpacesOfXml() {
        Reading<?> reading = Documents.read(XML.formatted("<identificationRequired>\u2003true</identificationRequired>"
                        + "<publication><publishedOn>٢٠٢٦-١١-٢١</publishedOn></publication>")
                .getBytes(StandardCharsets.UTF_8));

        assertThat(reading.findings().stream().map(Finding::rule))
                .containsOnly(DocumentRule.VALUE)
                .hasSize(2);
    }

    @Test
    void warnsOfAnEmptyListWhichIsReadAsNone() {
        String json =
                "{\"$schema\":\"urn:vienreiz:service-description:1.1\",\"id\":\"a\",\"name\":{\"lv\":\"A\"},\"channels\":[]}";
        Reading<?> reading = Documents.read(json.getBytes(StandardCharsets.UTF_8));

        assertThat(reading.found()).isPresent();
        assertThat(reading.findings().stream().map(f -> f.rule() + " " + f.severity() + " " + f.location()))
                .containsExactly(DocumentRule.BLANK + " " + Severity.WARNING + " /channels (1:78)");
    }
}
