// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.codelist;

import static lv.vienreiz.codelist.CodeListTest.entry;
import static lv.vienreiz.codelist.CodeListTest.list;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import lv.vienreiz.catalog.CodedValue;
import lv.vienreiz.rule.Bundle;
import lv.vienreiz.text.Language;
import org.junit.jupiter.api.Test;

class CodeListsTest {

    private static final LocalDate DAY = LocalDate.of(2022, 1, 1);
    private static final String LETTERS = "urn:example:letters";

    private static CodedValue letter(String code) {
        return new CodedValue(code, LETTERS, "1");
    }

    @Test
    void aUserAddsListsAndVersionsBesideTheShippedOnes() {
        CodeLists lists = CodeLists.shipped().with(list("1", entry("a"))).with(list("2", entry("b")));

        assertThat(CodeLists.shipped().find(LETTERS)).isEmpty();
        assertThat(lists.find(LETTERS)).map(CodeList::version).contains("2");
        assertThat(lists.find(LETTERS, "1")).map(CodeList::version).contains("1");
        assertThat(lists.entry(letter("a"))).contains(entry("a"));
        assertThat(lists.entry(letter("b"))).isEmpty();
        assertThat(lists.with(list("1", entry("c"))).entry(letter("a"))).isEmpty();
    }

    @Test
    void aValueOfAVersionThatIsNotAtHandIsUnderstoodByTheCurrentOne() {
        CodeLists lists = CodeLists.shipped().with(list("2", entry("b")));

        assertThat(lists.fault(letter("b"), DAY)).isEmpty();
        assertThat(lists.fault(letter("a"), DAY)).map(CodeFault::variant).contains("code");
    }

    @Test
    void theListsOfABundleComeFirst() {
        CodeList ours = list("1", entry("a"));

        assertThat(CodeLists.among(Bundle.of(List.of(ours))).find(LETTERS)).contains(ours);
        assertThat(CodeLists.among(Bundle.of(List.of()))).isSameAs(CodeLists.shipped());
    }

    @Test
    void tellsWhatIsWrongAndWhatMayHaveBeenMeant() {
        CodeLists lists = CodeLists.shipped().with(list("1", entry("alpha", "beta"), entry("beta")));

        assertThat(text(lists, letter("alpa"), DAY))
                .isEqualTo("The code list 'urn:example:letters' has no code 'alpa'; the nearest ones: alpha.");
        assertThat(text(lists, letter("alpha"), DAY))
                .isEqualTo(
                        "The code 'alpha' of 'urn:example:letters' was valid until 2020-12-31; after it came: beta.");
        assertThat(text(lists, letter("alpha"), LocalDate.of(2019, 12, 31)))
                .isEqualTo("The code 'alpha' of 'urn:example:letters' is valid from 2020-01-01 only.");
        assertThat(text(lists, new CodedValue("alpha", "urn:example:leters", "1"), DAY))
                .contains("'urn:example:leters' is not known")
                .contains("nearest known ones: urn:example:letters.");
        assertThat(lists.fault(letter("beta"), DAY)).isEmpty();
    }

    @Test
    void namesTheMostSimilarCodesWhereNoneIsNear() {
        CodeLists lists = CodeLists.shipped().with(list("1", entry("alpha"), entry("beta")));

        assertThat(lists.fault(letter("zzzzzz"), DAY).orElseThrow().arguments().get("nearest"))
                .contains("alpha")
                .contains("beta");
    }

    @Test
    void aCodeWithBracesIsQuotedAsItIs() {
        CodeLists lists = CodeLists.shipped().with(list("1", entry("alpha")));

        for (String code : List.of("{nearest}", "{list}", "{code}")) {
            assertThat(lists.fault(letter(code), DAY).orElseThrow().text(Language.ENGLISH))
                    .contains("no code '" + code + "'");
        }
    }

    @Test
    void aCodeWithoutASuccessorSaysSoWhenItHasEnded() {
        CodeEntry ended = entry("alpha", "nothing");
        CodeLists lists = CodeLists.shipped().with(list("1", ended));

        assertThat(text(lists, letter("alpha"), DAY)).endsWith("after it came: -.");
    }

    private static String text(CodeLists lists, CodedValue value, LocalDate day) {
        CodeFault fault = lists.fault(value, day).orElseThrow();
        assertThat(fault.text(Language.LATVIAN))
                .doesNotContain("{")
                .contains(value.list())
                .isNotEqualTo(fault.text(Language.ENGLISH));
        return fault.text(Language.ENGLISH);
    }
}
