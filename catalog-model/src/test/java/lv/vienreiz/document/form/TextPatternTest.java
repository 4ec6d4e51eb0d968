// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextPatternTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[A-Za-z0-9][A-Za-z0-9._:/\\-]*",
                "[a-z]+/[a-z0-9.+\\-]+",
                "[0-9]{6}-?[0-9]{5}",
                "[0-9a-f]{64}",
                "a{2,}b{0,3}",
                ""
            })
    void takesSimplePatternsApart(String pattern) {
        assertThat(TextPattern.of(pattern).isExpression()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a?a",
                "a*b?a",
                "(ab)+",
                "a|b",
                "[^a]",
                "a+?",
                "a*+",
                "[a&&[b]]",
                ".",
                "\\d",
                "ā",
                "[]a]",
                "a{1}{2}"
            })
    void leavesTheRestToRegularExpressions(String pattern) {
        assertThat(TextPattern.of(pattern).isExpression()).isTrue();
    }

    @Property(tries = 3000)
    void agreesWithRegularExpressions(@ForAll("patterns") String pattern, @ForAll("texts") String text) {
        assertThat(TextPattern.of(pattern).matches(text))
                .as("%s on '%s'", pattern, text)
                .isEqualTo(Pattern.compile(pattern).matcher(text).matches());
    }

    @Provide
    Arbitrary<String> patterns() {
        Arbitrary<String> characters = Arbitraries.of("[ab]", "[a-c]", "[c\\-]", "a", "b", "\\.", "[b-b]", "-");
        Arbitrary<String> repeats = Arbitraries.of("", "", "*", "+", "?", "{2}", "{1,2}", "{0,1}", "{1,}");
        return characters
                .flatMap(c -> repeats.map(r -> c + r))
                .list()
                .ofMaxSize(4)
                .map(steps -> String.join("", steps));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars('a', 'b', 'c', '.', '-', 'ā').ofMaxLength(6);
    }
}
