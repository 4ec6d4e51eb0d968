// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RuleExampleTest {

    @Test
    void showsTheChangedLinesWithOneLineAroundThem() {
        assertThat(new RuleExample("a\nb\nc\nd\ne\nf\ng", "a\nB\nc\nd\ne\nf\ng\nh").difference())
                .isEqualTo(" a\n-b\n+B\n c\n …\n g\n+h\n");
        assertThat(new RuleExample("a\nb", "a\nb").difference()).isEmpty();
    }

    @Property(tries = 300)
    void whatIsKeptAndRemovedOrAddedMakesBothTexts(
            @ForAll("texts") List<String> from, @ForAll("texts") List<String> to) {
        List<String> all = new LineDifference(from, to).marked();

        assertThat(without('+', all)).isEqualTo(from);
        assertThat(without('-', all)).isEqualTo(to);
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.of("a", "b", "c").list().ofMaxSize(8);
    }

    private static List<String> without(char mark, List<String> marked) {
        List<String> text = new ArrayList<>();
        for (String line : marked) {
            if (line.charAt(0) != mark) {
                text.add(line.substring(1));
            }
        }
        return text;
    }
}
