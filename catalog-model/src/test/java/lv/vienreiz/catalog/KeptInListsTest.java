// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lv.vienreiz.document.DocumentRule;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.document.Opaque;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.text.Language;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is kept in an item of a list belongs to the item, and never comes to stand in another. */
class KeptInListsTest {

    private static final String HEAD =
            "{\"$schema\":\"urn:vienreiz:service-description:1.0\",\"id\":\"a\",\"name\":{\"lv\":\"A\"},";
    private static final String INPUTS = HEAD + "\"inputs\":[" + input("a", "") + "," + input("b", ",\"x-note\":1")
            + "," + input("c", ",\"x-note\":2") + "]}";
    private static final String STEPS = HEAD + "\"steps\":[{\"name\":{\"lv\":\"1\"}},{\"name\":{\"lv\":\"2\"},"
            + "\"forms\":[{\"title\":{\"lv\":\"F\"}},{\"title\":{\"lv\":\"G\"},\"x-form\":1}],\"x-step\":2}]}";

    private final ServiceDescription three = read(INPUTS);

    private static String input(String key, String more) {
        return "{\"key\":\"" + key + "\",\"label\":{\"lv\":\"L\"},\"required\":true" + more + "}";
    }

    private static ServiceDescription read(String json) {
        return Documents.read(ServiceDescription.class, json.getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
    }

    /** Each input with its note, as the written document has them. */
    private static String written(ServiceDescription description, WrittenForm form) {
        ServiceDescription arrived = Documents.read(ServiceDescription.class, Documents.bytes(description, form))
                .orElseThrow();
        return IntStream.range(0, arrived.inputs().size())
                .mapToObj(i -> arrived.inputs().get(i).key()
                        + arrived.extensions().kept().stream()
                                .filter(kept -> kept.parent().equals("/inputs/" + i))
                                .map(kept -> kept.value().text())
                                .collect(Collectors.joining()))
                .collect(Collectors.joining(" "));
    }

    private static ServiceDescription with(ServiceDescription description, List<Input> inputs) {
        return description.toBuilder().inputs(inputs).build();
    }

    private static List<Input> in(List<Input> inputs, int... places) {
        return IntStream.of(places).mapToObj(inputs::get).toList();
    }

    @ParameterizedTest
    @EnumSource
    void goesWithItsItemWhereverThatStands(WrittenForm form) {
        List<Input> inputs = three.inputs();
        List<Input> more = new ArrayList<>(inputs);
        more.add(1, Input.asked("d", three.name()));

        assertThat(written(three, form)).isEqualTo("a b1 c2");
        assertThat(written(with(three, in(inputs, 1, 2)), form)).isEqualTo("b1 c2");
        assertThat(written(with(three, in(inputs, 0, 2)), form)).isEqualTo("a c2");
        assertThat(written(with(three, in(inputs, 2, 1, 0)), form)).isEqualTo("c2 b1 a");
        assertThat(written(with(three, more), form)).isEqualTo("a d b1 c2");
        assertThat(written(with(three, List.of()), form)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void isNotWrittenIntoWhatItsItemWasChangedIntoUnlessThatIsTold(WrittenForm form) {
        Input before = three.inputs().get(1);
        Input after = Input.asked("z", three.name());
        ServiceDescription changed =
                with(three, List.of(three.inputs().get(0), after, three.inputs().get(2)));
        ServiceDescription told = changed.toBuilder()
                .extensions(three.extensions().following(before, after))
                .build();

        assertThat(written(changed, form)).isEqualTo("a z c2");
        assertThat(written(told, form)).isEqualTo("a z1 c2");
    }

    @Test
    void whatWillNotBeWrittenIsFound() {
        ServiceDescription two = with(three, in(three.inputs(), 0, 2));

        assertThat(Documents.check(three)).isEmpty();
        assertThat(Documents.check(two).all()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(DocumentRule.UNKNOWN);
            assertThat(finding.text(Language.ENGLISH)).contains("x-note", "/inputs/1", "will not be written");
            assertThat(finding.text(Language.LATVIAN)).contains("x-note", "/inputs/1", "netiks ierakstīts");
        });
        assertThat(Documents.check(with(three, List.of())).all()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void followsListsInsideLists(WrittenForm form) {
        ServiceDescription nested = read(STEPS);
        ProcessStep second = nested.steps().get(1);
        ServiceDescription alone = nested.toBuilder().steps(List.of(second)).build();
        ProcessStep shorter = new ProcessStep(
                second.name(),
                second.description(),
                second.stage(),
                second.forms().subList(1, 2),
                List.of());
        ServiceDescription cut = nested.toBuilder()
                .steps(List.of(shorter))
                .extensions(nested.extensions().following(second, shorter))
                .build();

        assertThat(places(alone, form)).containsExactly("/steps/0/x-step", "/steps/0/forms/1/x-form");
        assertThat(places(cut, form)).containsExactly("/steps/0/x-step", "/steps/0/forms/0/x-form");
    }

    private static List<String> places(ServiceDescription description, WrittenForm form) {
        return Documents.read(ServiceDescription.class, Documents.bytes(description, form))
                .orElseThrow()
                .extensions()
                .kept()
                .stream()
                .map(kept -> kept.parent() + "/" + kept.name())
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void ofEqualItemsEachHasItsOwn(WrittenForm form) {
        ServiceDescription twins = read(HEAD + "\"inputs\":[" + input("a", ",\"x-note\":1") + ","
                + input("a", ",\"x-note\":2") + "," + input("a", "") + "]}");

        assertThat(written(twins, form)).isEqualTo("a1 a2 a");
        assertThat(written(with(twins, in(twins.inputs(), 0)), form)).isEqualTo("a1");
    }

    @Property(tries = 200)
    void neverStandsInAnotherItem(@ForAll @IntRange(min = 0, max = 12) int size, @ForAll Random random) {
        String items = IntStream.range(0, size)
                .mapToObj(i -> input("k" + i, random.nextBoolean() ? ",\"x-of\":\"k" + i + "\"" : ""))
                .collect(Collectors.joining(","));
        ServiceDescription begun = read(HEAD + (size == 0 ? "\"x-a\":1}" : "\"inputs\":[" + items + "]}"));
        List<Input> edited = new ArrayList<>(begun.inputs());
        Collections.shuffle(edited, random);
        edited.subList(0, random.nextInt(size + 1)).clear();
        edited.add(random.nextInt(edited.size() + 1), Input.asked("new", begun.name()));
        long owners = begun.extensions().kept().stream()
                .flatMap(kept -> kept.items().stream())
                .filter(edited::contains)
                .count();

        String now = written(with(begun, edited), random.nextBoolean() ? WrittenForm.JSON : WrittenForm.XML);

        assertThat(now.chars().filter(c -> c == '"').count()).isEqualTo(2 * owners);
        for (String item : now.split(" ")) {
            assertThat(item).matches("(\\w+)(\"\\1\")?");
        }
    }

    @Test
    void belongsToOneItemForEachIndexOfItsPath() {
        Opaque one = new Opaque(WrittenForm.JSON, "1");

        assertThatIllegalArgumentException().isThrownBy(() -> new Extensions.Kept("/inputs/1", "x-a", one));
        assertThat(new Extensions.Kept("/inputs/1", "x-a", one, List.of("Anna Paraudziņa")).toString())
                .doesNotContain("Anna");
    }
}
