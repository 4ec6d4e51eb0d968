// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import lv.vienreiz.document.form.Member;
import lv.vienreiz.document.schema.form.EverythingForm;
import org.junit.jupiter.api.Test;

/** The tests over all kinds of document see kinds of member, too, that no document of the catalogue has yet. */
class EveryKindTest {

    private static final EverythingForm FORM = EverythingForm.FORM;

    private static final String SAMPLE = """
            {"$schema": "urn:vienreiz:everything:2.3", "free": "a", "sized": "😀😀😀😀😀", "shaped": "a.b", "title": {"lv": "A", "en": "B"},
             "small": -2147483648, "large": 9223372036854775807, "percent": 100, "least": -7,
             "signed": "-999999999999999999.999999999", "positive": "0.10", "days": ["2024-02-29", "0001-01-01"],
             "moments": ["2026-11-21T09:30:00Z", "2026-11-21T09:30:00.123456789-14:00"],
             "addresses": ["https://latvija.gov.lv/?a=b&c", "urn:a:b"], "persons": ["01018000000"], "colours": ["RED", "GREEN"],
             "pairs": [{"left": "a", "right": "b"}, {"left": "c"}], "shape": {"circle": {"radius": 1}}, "flag": false}
            """;

    @Test
    void valuesAtTheirBoundsAreAccepted() {
        Kind kind = Kind.ALL.get(Kind.ALL.size() - 1);

        assertThat(kind.read(SAMPLE).findings()).isEmpty();
        assertThat(kind.json().faults(SAMPLE)).isEmpty();
    }

    @Test
    void theSampleHasEveryKindOfMember() {
        Set<Member.Kind> kinds = new TreeSet<>();
        FORM.shape().members().forEach(member -> kinds.add(member.kind()));

        assertThat(kinds).containsExactly(Member.Kind.values());
    }

    @Test
    void textsAreEscaped() {
        assertThat(XmlSchema.of(FORM, Namespace.of(FORM)))
                .contains("member &amp; limit")
                .contains("&quot;quoted&quot;");
    }
}
