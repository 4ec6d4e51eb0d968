// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.Map;
import lv.vienreiz.text.Language;
import lv.vienreiz.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            validate                          | Missing: FILE                                | Trūkst: FILE
            validate a --frmat json           | There is no option '--frmat'.                | Nav izvēles '--frmat'.
            validate a --format yaml          | Expected: text, json, sarif                  | Iespējamās: text, json, sarif
            validate a --format               | --format needs a value.                      | --format vajadzīga vērtība.
            validate a --strict --strict      | --strict stands twice.                       | --strict norādīts divreiz.
            vaildate a                        | There is no command 'vaildate'. Did you mean 'validate'? | Nav komandas 'vaildate'.
            convert a.json                    | Missing: OUT                                 | Trūkst: OUT
            convert a.json b.json c.json      | There is no place for 'c.json'.              | 'c.json' šeit nav vietas.
            convert a.json b                  | The form to write is not told by the name 'b'. | Nosaukums 'b' nepasaka
            convert a.json b.txt              | Expected a name that ends in .json, .xml, .html, .ttl, .jsonld or .rdf | Tam jābeidzas ar .json, .xml, .html, .ttl, .jsonld vai .rdf
            convert a.json b --to pdf         | 'pdf' is no value for --to. Expected: json, xml, html | 'pdf' nav --to vērtība.
            journal verify a --key k          | Missing: --checkpoints                       | Trūkst: --checkpoints
            journal extract                   | Missing:                                     | Trūkst:
            journal verify a --key            | --key needs a value.                         | --key vajadzīga vērtība.
            journal verify a --checkpoints c --key k --format html | 'html' is no value for --format. Expected: text, json | Iespējamās: text, json
            convert a.json / --to xml         | '/' is a folder.                             | '/' ir mape.
            """)
    void aMisuseIsExplainedInTwoLines(String line, String english, String latvian) {
        Run run = Run.of(line.split(" "));
        Run speaksLatvian = Run.of((line + " --lang lv").split(" "));

        assertThat(run.err()).startsWith("vienreiz: ").contains(english).contains("Try: vienreiz");
        assertThat(speaksLatvian.err())
                .startsWith("vienreiz: ")
                .contains(latvian)
                .contains("Palīdzība: vienreiz");
        assertThat(run.err().lines()).hasSize(2);
        assertThat(run.out() + speaksLatvian.out()).isEmpty();
        assertThat(run.exit()).isEqualTo(2);
        assertThat(speaksLatvian.exit()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "validate ", "convert ", "journal ", "journal verify ", "journal extract "})
    void helpIsShortAndHasAnExample(String command) {
        Run english = Run.of((command + "--help").split(" "));
        Run latvian = Run.of((command + "--help --lang lv").split(" "));

        assertThat(english.out()).contains("Usage: vienreiz " + command, "Example:\n  vienreiz ");
        assertThat(latvian.out()).contains("Lietošana: vienreiz " + command, "Piemērs:\n  vienreiz ");
        assertThat(english.out().lines()).hasSizeLessThan(40).allMatch(text -> text.length() <= 100);
        assertThat(latvian.out().lines()).hasSizeLessThan(40);
        assertThat(english.exit() + latvian.exit()).isZero();
        assertThat(english.err() + latvian.err()).isEmpty();
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        Run run = Run.of("--version");

        assertThat(run.out()).matches("vienreiz [0-9]+\\.[0-9]+\\.[0-9]+(-SNAPSHOT)?\n");
        assertThat(run.exit()).isZero();
    }

    @Test
    void withoutACommandTheHelpIsShownAndNothingPassesAsDone() {
        Run run = Run.of();

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Usage: vienreiz", "validate", "convert");
    }

    @ParameterizedTest
    @CsvSource({
        "LANG, lv_LV.UTF-8, lv",
        "LANG, lv, lv",
        "LANG, lt_LT.UTF-8, en",
        "LC_ALL, lv_LV, lv",
        "VIENREIZ_LANG, lv, lv",
        "LC_MESSAGES, C.UTF-8, en"
    })
    void theLanguageIsThatOfTheEnvironment(String variable, String value, String expected) {
        Run run = Run.in(Map.of(variable, value), InputStream.nullInputStream(), "validate", "/none");
        Run chosen =
                Run.in(Map.of(variable, value), InputStream.nullInputStream(), "validate", "/none", "--lang", "en");

        assertThat(run.err()).contains(expected.equals("lv") ? "tāda faila nav" : "there is no such file");
        assertThat(chosen.err()).contains("there is no such file");
    }

    @Test
    void bothLanguagesSayTheSameWithTheSameFacts() {
        Texts texts = Texts.read(
                Main.class.getResourceAsStream("cli_lv.properties"),
                Main.class.getResourceAsStream("cli_en.properties"));

        assertThat(texts.keys(Language.LATVIAN)).isEqualTo(texts.keys(Language.ENGLISH));
        for (String key : texts.keys(Language.LATVIAN)) {
            assertThat(facts(texts.get(key, Language.LATVIAN)))
                    .as(key)
                    .isEqualTo(facts(texts.get(key, Language.ENGLISH)));
        }
    }

    private static java.util.Set<String> facts(String text) {
        return java.util.regex.Pattern.compile("\\{[a-z]+}")
                .matcher(text)
                .results()
                .map(java.util.regex.MatchResult::group)
                .collect(java.util.stream.Collectors.toSet());
    }

    @Test
    void aDefectIsOneLineThatNamesCodeAndNoContent() {
        InputStream defective = new InputStream() {
            @Override
            public int read() {
                throw new IllegalStateException("010180-00017");
            }

            @Override
            public int read(byte[] into, int from, int length) {
                return read();
            }
        };

        Run run = Run.in(Map.of(), defective, "validate", "-");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err())
                .contains("IllegalStateException at lv.vienreiz.cli.", "Please report")
                .doesNotContain("010180");
    }
}
