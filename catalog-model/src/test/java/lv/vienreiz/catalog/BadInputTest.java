// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import lv.vienreiz.document.DocumentRule;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.Finding;
import lv.vienreiz.document.Reading;
import lv.vienreiz.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {

    private static final String HEAD = "{\"$schema\": \"urn:vienreiz:service-description:1.0\",\n";
    private static final String XML =
            "<serviceDescription xmlns=\"urn:vienreiz:service-description:1\" version=\"1.0\">";

    private static Finding only(String text) {
        Reading<?> reading = Documents.read(text.getBytes(StandardCharsets.UTF_8));
        List<Finding> all = reading.findings().all();
        assertThat(all).hasSize(1);
        assertThat(all.get(0).text(Language.ENGLISH)).isNotBlank().doesNotContainPattern("\\{[a-z]+}");
        assertThat(all.get(0).text(Language.LATVIAN))
                .isNotBlank()
                .isNotEqualTo(all.get(0).text(Language.ENGLISH));
        return all.get(0);
    }

    private static void check(String text, DocumentRule rule, String path, String position) {
        Finding finding = only(text);
        assertThat(finding.rule()).isEqualTo(rule);
        assertThat(finding.location().path()).isEqualTo(path);
        assertThat(finding.location().position().map(Object::toString)).contains(position);
    }

    @Test
    void anEmptyFile() {
        check("", DocumentRule.EMPTY, "", "1:1");
        check(" \n ", DocumentRule.EMPTY, "", "1:1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "99999999999999999999", "-3000000000"})
    void aNumberThatCannotBeHeldIsShownAsItStandsThere(String number) {
        String json = HEAD + "\"id\": \"a\", \"name\": {\"lv\": \"A\"}, \"processingTime\": {\"amount\": " + number
                + ", \"unit\": \"DAY\"}}";
        String xml = XML + "<id>a</id><name xml:lang='lv'>A</name><processingTime><amount>" + number
                + "</amount><unit>DAY</unit></processingTime></serviceDescription>";
        for (String text : List.of(json, xml)) {
            Finding finding = only(text);
            assertThat(finding.location().path()).isEqualTo("/processingTime/amount");
            assertThat(finding.rule()).isEqualTo(number.contains(".") ? DocumentRule.VALUE : DocumentRule.RANGE);
            assertThat(finding.text(Language.ENGLISH)).contains(number);
            assertThat(finding.text(Language.LATVIAN)).contains(number);
        }
    }

    @Test
    void noise() {
        check("PK\u0003\u0004garbage", DocumentRule.KIND, "", "1:1");
    }

    @Test
    void truncatedJson() {
        check(HEAD + "\"id\": \"a\", \"name\": {\"lv\":", DocumentRule.TRUNCATED, "", "2:26");
    }

    @Test
    void twoMillionBrackets() {
        check("[".repeat(2_000_000), DocumentRule.LIMIT, "", "1:66");
        check(HEAD + "\"x\":" + "[".repeat(2_000_000), DocumentRule.LIMIT, "", "2:69");
        check(XML + "<a>".repeat(2_000_000), DocumentRule.LIMIT, "", "1:267");
    }

    @Test
    void aMisspelledMember() {
        Finding finding = only(HEAD + "\"id\": \"a\", \"name\": {\"lv\": \"A\"},\n  \"chanels\": []}");

        assertThat(finding.rule()).isEqualTo(DocumentRule.UNKNOWN);
        assertThat(finding.location().path()).isEqualTo("/chanels");
        assertThat(finding.location().position().map(Object::toString)).contains("3:3");
        assertThat(finding.text(Language.ENGLISH)).contains("Did you mean 'channels'?");
    }

    @Test
    void aWrongType() {
        check(HEAD + "\"id\": 12, \"name\": {\"lv\": \"A\"}}", DocumentRule.TYPE, "/id", "2:1");
        check(HEAD + "\"id\": \"a\", \"name\": \"A\"}", DocumentRule.TYPE, "/name", "2:12");
        check(
                HEAD + "\"id\": \"a\", \"name\": {\"lv\": \"A\"}, \"channels\": {}}",
                DocumentRule.TYPE,
                "/channels",
                "2:33");
        check(HEAD + "\"id\": \"a\", \"name\": {\"lv\": \"A\"}, \"owner\": null}", DocumentRule.TYPE, "/owner", "2:33");
    }

    @Test
    void aDoctypeOrAnEntity() {
        check(
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n" + XML
                        + "<id>&x;</id></serviceDescription>",
                DocumentRule.DOCTYPE,
                "",
                "1:1");
        check(XML + "<id>&x;</id></serviceDescription>", DocumentRule.DOCTYPE, "", "1:84");
    }

    @Test
    void brokenBytesFarInsideAText() {
        String name = "a".repeat(9000) + "Z";
        byte[] json = (HEAD + "\"id\": \"a\", \"name\": {\"lv\": \"" + name + "\"}}").getBytes(StandardCharsets.UTF_8);
        byte[] xml = (XML + "<id>a</id><name xml:lang=\"lv\">" + name + "</name></serviceDescription>")
                .getBytes(StandardCharsets.UTF_8);
        for (byte[] text : List.of(json, xml)) {
            text[new String(text, StandardCharsets.UTF_8).indexOf("Z")] = (byte) 0x97;

            assertThat(Documents.read(text).findings().stream().map(Finding::rule))
                    .containsExactly(DocumentRule.ENCODING);
        }
    }

    @Test
    void aNewerMajor() {
        check(
                "{\"$schema\": \"urn:vienreiz:service-description:2.0\", \"id\": 7}",
                DocumentRule.VERSION,
                "/$schema",
                "1:2");
        check(
                "<serviceDescription xmlns=\"urn:vienreiz:service-description:2\" version=\"2.0\"><x/></serviceDescription>",
                DocumentRule.VERSION,
                "",
                "1:1");
    }

    @Test
    void everythingWrongIsToldAtOnce() {
        Reading<?> reading =
                Documents.read((HEAD + "\"id\": \"Ā\", \"kind\": \"PHISICAL\",\n\"owner\": {\"organisation\":"
                                + " {\"kind\": \"MUNICIPALITY\"}}, \"publication\": {\"publishedOn\": \"2026-02-30\"}}")
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(reading.findings().stream().map(f -> f.rule() + " " + f.location()))
                .containsExactly(
                        "MISSING  (1:1)".replace("  ", " / "),
                        "VALUE /id (2:1)",
                        "CODE /kind (2:12)",
                        "MISSING /owner/organisation (3:11)",
                        "VALUE /publication/publishedOn (3:70)");
    }

    @Test
    void columnsAreCountedInCharactersAndNotInBytes() {
        check(
                HEAD + "\"id\": \"a\", \"name\": {\"lv\": \"Ķīļājūķī 😀\"}, \"kind\": 7}",
                DocumentRule.TYPE,
                "/kind",
                "2:42");
        check(HEAD + "\"name\": {\"lv\": \"ā\" x", DocumentRule.SYNTAX, "", "2:20");
    }

    @Test
    void jsonThatEndsAfterACommaIsTruncated() {
        check(HEAD + "\"id\": \"a\",\n", DocumentRule.TRUNCATED, "", "3:1");
    }

    @Test
    void textBehindTheEndIsFoundWhereItBegins() {
        check(HEAD + "\"id\": \"a\", \"name\": {\"lv\": \"A\"}}\n  {}", DocumentRule.SYNTAX, "", "3:3");
    }

    @Test
    void aNumberThatIsTooLongIsNotTakenForDepth() {
        Finding finding = only(HEAD + "\"id\": \"a\", \"demand\": {\"casesPerYear\": " + "9".repeat(400) + "}}");

        assertThat(finding.rule()).isEqualTo(DocumentRule.LIMIT);
        assertThat(finding.text(Language.ENGLISH))
                .contains("number is too long")
                .doesNotContain("levels");
    }

    @Test
    void anAttributeThatIsTooLongIsNotTakenForDepth() {
        Finding finding = only(XML + "<name xml:lang=\"" + "l".repeat(20_000) + "\">A</name></serviceDescription>");

        assertThat(finding.text(Language.LATVIAN)).contains("ir pārāk garš").doesNotContain("līmeņi");
    }

    @Test
    void anEncodingThatNobodyKnows() {
        check(
                "<?xml version=\"1.0\" encoding=\"FOO-1\"?>" + XML + "</serviceDescription>",
                DocumentRule.ENCODING,
                "",
                "1:1");
    }

    @Test
    void aNamespaceWithAMinorVersionIsToldHowToDeclareItself() {
        Finding finding = only("<serviceDescription xmlns=\"urn:vienreiz:service-description:1.0\"/>");

        assertThat(finding.rule()).isEqualTo(DocumentRule.KIND);
        assertThat(finding.text(Language.ENGLISH))
                .contains("<serviceDescription xmlns=\"urn:vienreiz:service-description:1.0\">")
                .contains("Expected <serviceDescription xmlns=\"urn:vienreiz:service-description:1\" version=\"1.1\">");
    }

    @Test
    void aMisspelledKind() {
        Finding finding = only("{\"$schema\": \"urn:vienreiz:sevice-description:1.0\"}");

        assertThat(finding.text(Language.ENGLISH))
                .contains("nearest known kinds of document are: service-description,");
    }

    @Test
    void aDocumentOfSomebodyElse() {
        Finding finding = only("<project xmlns=\"http://example.org/POM\"/>");

        assertThat(finding.rule()).isEqualTo(DocumentRule.KIND);
        assertThat(finding.text(Language.ENGLISH)).contains("http://example.org/POM", "service-description");
    }
}
