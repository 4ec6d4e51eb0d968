// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.document.form.FormRegistry;
import lv.vienreiz.document.form.Member;
import lv.vienreiz.document.form.Shape;
import org.junit.jupiter.api.Test;

/** The generator of the property tests leaves nothing out. */
class RandomDescriptionsTest {

    @Test
    void reachesEveryMemberAndEveryCode() {
        Set<String> missing = new TreeSet<>();
        collect(FormRegistry.ofType(ServiceDescription.class).shape(), missing);
        Set<String> all = Set.copyOf(missing);

        for (int i = 0; i < 300 && !missing.isEmpty(); i++) {
            String xml = new String(
                    Documents.bytes(RandomDescriptions.valid().sample(), WrittenForm.XML),
                    java.nio.charset.StandardCharsets.UTF_8);
            missing.removeIf(xml::contains);
        }

        assertThat(all).hasSizeGreaterThan(120).contains("<marketPrice>", ">ASSISTED_E_SERVICE</kind>");
        assertThat(missing).isEmpty();
    }

    /** Start tags of all members, and codes between their tags. */
    private static void collect(Shape shape, Set<String> marks) {
        for (Member member : shape.members()) {
            String start = "<" + member.element() + (member.kind() == Member.Kind.LOCALIZED ? " xml:lang" : ">");
            Stream<String> codes = member.codes().stream().map(code -> ">" + code + "</" + member.element() + ">");
            List<String> own = Stream.concat(Stream.of(start), codes).toList();
            marks.addAll(own);
            member.part().ifPresent(part -> collect(part.get(), marks));
        }
    }
}
