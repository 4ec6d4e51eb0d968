// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RandomPatternTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abc",
                "[a-z][A-Za-z0-9]*",
                "[0-9]{1,18}(\\.[0-9]{1,9})?",
                "(LV|EE)-[0-9]{4}",
                "[^a-z\\-]+",
                "a{3}b{2,}(c|d(e|f)?)*",
                "\\(\\.\\\\\\)",
                "[\\t\\n ]?x",
                "[āčē€]+",
                "(a|)b"
            })
    void whatItMakesMatches(String pattern) {
        Random random = new Random(1);

        for (int i = 0; i < 200; i++) {
            assertThat(RandomPattern.of(pattern).text(0, 60, random)).matches(Pattern.compile(pattern));
        }
    }

    @Test
    void keepsToLengthsAndReachesTheGreatest() {
        Random random = new Random(2);
        int[] lengths = new int[61];

        for (int i = 0; i < 500; i++) {
            lengths[RandomPattern.of("[a-z][A-Za-z0-9]*").text(3, 60, random).length()]++;
        }

        assertThat(lengths[0] + lengths[1] + lengths[2]).isZero();
        assertThat(lengths[3]).isPositive();
        assertThat(lengths[60]).isPositive();
    }

    @Test
    void saysSoWhereNoTextIsShortEnough() {
        assertThatThrownBy(() -> RandomPattern.of("[a-z]{5}").text(1, 4, new Random(3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 to 4 characters")
                .hasMessageContaining("[a-z]{5}");
    }
}
