// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import lv.vienreiz.document.form.FormRegistry;
import lv.vienreiz.document.form.Member;
import lv.vienreiz.document.form.Shape;
import lv.vienreiz.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {

    private static Properties labels(String language) throws IOException {
        try (InputStream resource = Labels.class.getResourceAsStream("labels_" + language + ".properties")) {
            Properties all = new Properties();
            all.load(new InputStreamReader(resource, StandardCharsets.UTF_8));
            return all;
        }
    }

    private static void collect(Shape shape, Set<String> keys) {
        for (Member member : shape.members()) {
            if (keys.add(shape.type() + "." + member.name())) {
                member.codes().forEach(code -> keys.add(member.typeName() + "." + code));
                member.part().ifPresent(part -> collect(part.get(), keys));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"lv", "en"})
    void everyComponentAndConstantHasALabelAndNothingElseHas(String language) throws IOException {
        Set<String> expected = new TreeSet<>();
        collect(FormRegistry.ofType(ServiceDescription.class).shape(), expected);

        assertThat(labels(language).stringPropertyNames()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(labels(language).values()).allSatisfy(label -> assertThat(label.toString())
                .isEqualTo(label.toString().strip())
                .hasSizeBetween(2, 80)
                .matches("\\p{Lu}.*[^.:]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lv", "en"})
    void theConstantsOfOneEnumerationHaveDifferentLabels(String language) throws IOException {
        Set<String> seen = new TreeSet<>();

        assertThat(labels(language).entrySet())
                .filteredOn(entry -> entry.getKey().toString().matches(".*\\.[A-Z_]+"))
                .allMatch(entry -> seen.add(entry.getKey().toString().replaceAll("\\..*", "=") + entry.getValue()));
    }

    @Test
    void isFoundByTypeOrConstant() {
        assertThat(Labels.of(ServiceDescription.class, "owner", Language.LATVIAN))
                .isEqualTo("Pakalpojuma turētājs");
        assertThat(Labels.of(Fee.StateFee.class, "item", Language.ENGLISH)).isEqualTo("Paid for");
        assertThat(Labels.of("Fee", "stateFee", Language.LATVIAN)).isEqualTo("Valsts nodeva");
        assertThat(Labels.of(ServiceKind.PHYSICAL, Language.of("de"))).isEqualTo("Physical service");
        assertThatThrownBy(() -> Labels.of(Fee.class, "gift", Language.ENGLISH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Fee.gift");
    }
}
