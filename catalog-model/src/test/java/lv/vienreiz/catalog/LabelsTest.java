// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.vienreiz.document.form.FormRegistry;
import lv.vienreiz.document.form.Member;
import lv.vienreiz.document.form.Shape;
import lv.vienreiz.document.schema.Schemas;
import lv.vienreiz.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {

    private static Map<String, String> labels(Language language) {
        return Labels.all().keys(language).stream().collect(Collectors.toMap(Function.identity(), key -> Labels.all()
                .get(key, language)));
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
    void everyComponentAndConstantHasALabelAndNothingElseHas(String code) {
        Language language = Language.of(code);
        Set<String> expected = new TreeSet<>();
        Schemas.names().stream()
                .map(name -> FormRegistry.ofName(name).orElseThrow().shape())
                .forEach(shape -> collect(shape, expected));

        assertThat(labels(language).keySet()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(labels(language).values()).allSatisfy(label -> assertThat(label)
                .isEqualTo(label.strip())
                .hasSizeBetween(2, 80)
                .matches("\\p{Lu}.*[^.:]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lv", "en"})
    void theConstantsOfOneEnumerationHaveDifferentLabels(String code) {
        Language language = Language.of(code);
        Set<String> seen = new TreeSet<>();

        assertThat(labels(language).entrySet())
                .filteredOn(entry -> entry.getKey().matches(".*\\.[A-Z_]+"))
                .allMatch(entry -> seen.add(entry.getKey().replaceAll("\\..*", "=") + entry.getValue()));
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
