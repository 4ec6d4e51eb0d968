// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lv.vienreiz.document.form.Decimals;
import lv.vienreiz.document.form.Moments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharedPatternTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abc",
                "[a-z]{2,3}",
                "(ab|c)*d?",
                "a\\.b",
                "[^a\\-z0-9_]+",
                "[A-Za-z0-9][A-Za-z0-9._:\\-]*",
                "[$.*+?(){}|]",
                "[\\]\\[\\\\]",
                Decimals.PATTERN,
                Moments.DATE_TIME_PATTERN,
                Addresses.PATTERN
            })
    void passesWhatAllThreeUnderstandAlike(String pattern) {
        assertThat(SharedPattern.checked(pattern)).isEqualTo(pattern);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^a",
                "a$",
                "a.b",
                "\\d",
                "[\\w]",
                "a\\-b",
                "\\",
                "(?:a)",
                "(?=a)",
                "a*?",
                "a++",
                "a{1,2}?",
                "[a-]",
                "[-a]",
                "[a-z-9]",
                "[^-a]",
                "[a\\-\\]-z-]",
                "[a&&b]",
                "[a[b]]",
                "[]",
                "[^]",
                "[a",
                "\\p{L}",
                "\\u0041",
                "[a-\\]-z]"
            })
    void refusesWhatTheyUnderstandDifferently(String pattern) {
        assertThatThrownBy(() -> SharedPattern.checked(pattern))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at character");
    }

    @Test
    void saysWhereAndWhy() {
        assertThatThrownBy(() -> SharedPattern.checked("[a-z._-]"))
                .hasMessage("The pattern '[a-z._-]' is not shared by Java, XML Schema and JSON Schema:"
                        + " at character 7, a hyphen that is no range is escaped");
    }
}
