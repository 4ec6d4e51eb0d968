// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.document.form.FormRegistry;
import lv.vienreiz.document.form.Member;
import lv.vienreiz.document.form.Shape;
import org.junit.jupiter.api.Test;

/** The generator of the property tests leaves nothing out. */
class RandomDescriptionsTest {

    private static final Shape SHAPE =
            FormRegistry.ofType(ServiceDescription.class).shape();

    @Test
    void reachesEveryMemberAndEveryCode() throws JsonProcessingException {
        Set<String> missing = new TreeSet<>();
        all(SHAPE, missing);
        assertThat(missing).contains("MarketPrice.exemptions", "Channel.kind=ASSISTED_E_SERVICE", "Fee.stateFee");

        Iterator<ServiceDescription> descriptions =
                RandomDescriptions.valid().sampleStream().limit(500).iterator();
        while (!missing.isEmpty() && descriptions.hasNext()) {
            String json = Documents.text(descriptions.next(), WrittenForm.JSON);
            reached(new ObjectMapper().readTree(json), SHAPE, missing);
        }

        assertThat(missing).isEmpty();
    }

    private static void all(Shape shape, Set<String> places) {
        for (Member member : shape.members()) {
            String place = shape.type() + "." + member.name();
            if (places.add(place)) {
                member.codes().forEach(code -> places.add(place + "=" + code));
                member.part().ifPresent(part -> all(part.get(), places));
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
