// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.form.DocumentForm;
import lv.vienreiz.document.form.Member;
import lv.vienreiz.document.form.Shape;
import lv.vienreiz.document.schema.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is made up leaves nothing out, and has no fault. */
class RandomJsonTest {

    static Stream<DocumentForm<?>> forms() {
        return Kind.ALL.stream().map(Kind::form);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void reachesEveryMemberEveryAlternativeAndEveryCode(DocumentForm<?> form) throws JsonProcessingException {
        Set<String> missing = places(form);
        Random random = new Random(1);

        for (int i = 0; i < 2000 && !missing.isEmpty(); i++) {
            reached(new ObjectMapper().readTree(RandomJson.any(form, random)), form.shape(), missing);
        }

        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void completeDocumentsHoldEveryMemberAndEveryAlternative(DocumentForm<?> form) throws JsonProcessingException {
        Set<String> missing = places(form);
        missing.removeIf(place -> place.contains("="));

        List<String> all = RandomJson.complete(form, new Random(2));
        for (String json : all) {
            reached(new ObjectMapper().readTree(json), form.shape(), missing);
            assertThat(Documents.read(form.type(), json.getBytes(StandardCharsets.UTF_8))
                            .findings())
                    .isEmpty();
        }

        assertThat(missing).isEmpty();
        assertThat(all).hasSizeLessThan(10);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void theSameChanceGivesTheSameDocument(DocumentForm<?> form) {
        assertThat(RandomJson.any(form, new Random(3))).isEqualTo(RandomJson.any(form, new Random(3)));
    }

    private static Set<String> places(DocumentForm<?> form) {
        Set<String> places = new TreeSet<>();
        collect(form.shape(), places, new HashSet<>());
        return places;
    }

    private static void collect(Shape shape, Set<String> places, Set<String> types) {
        if (types.add(shape.type())) {
            for (Member member : shape.members()) {
                String place = shape.type() + "." + member.name();
                places.add(place);
                member.codes().forEach(code -> places.add(place + "=" + code));
                member.part().ifPresent(part -> collect(part.get(), places, types));
            }
        }
    }

    private static void reached(JsonNode part, Shape shape, Set<String> missing) {
        for (Member member : shape.members()) {
            JsonNode value = part.get(member.name());
            if (value != null) {
                String place = shape.type() + "." + member.name();
                missing.remove(place);
                for (JsonNode single : value.isArray() ? value : List.of(value)) {
                    missing.remove(place + "=" + single.asText());
                    member.part().ifPresent(held -> reached(single, held.get(), missing));
                }
            }
        }
    }
}
