// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Random;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.cpsv.CpsvReader;
import lv.vienreiz.cpsv.CpsvWriter;
import lv.vienreiz.cpsv.RdfForm;
import lv.vienreiz.cpsv.ServiceCatalogue;
import lv.vienreiz.cpsv.rule.CpsvRule;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.Findings;
import lv.vienreiz.document.Reading;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.testkit.generate.RandomDocuments;
import lv.vienreiz.testkit.generate.SoundDescriptions;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the generators make comes out of RDF as it went in. */
class LosslessTest {

    @Provide
    Arbitrary<ServiceDescription> descriptions() {
        return Arbitraries.randomValue(random -> random.nextBoolean()
                ? RandomDocuments.by(random).any(ServiceDescription.class)
                : SoundDescriptions.by(random, LocalDate.of(2026, 1, 1)).any());
    }

    @Property(tries = 300)
    void theModelComesBackFromEverySyntax(
            @ForAll("descriptions") ServiceDescription description, @ForAll RdfForm form, @ForAll boolean stubs)
            throws IOException {
        CpsvWriter writer = CpsvWriter.standard();
        comesBack(description, stubs ? writer.withVocabularyStubs() : writer, form);
    }

    @Property(tries = 20)
    void aDescriptionWithEveryMemberComesBack(@ForAll Random random) throws IOException {
        for (ServiceDescription description : RandomDocuments.by(random).complete(ServiceDescription.class)) {
            comesBack(description, CpsvWriter.standard().withBase("https://example.lv/id/"), RdfForm.TURTLE);
        }
    }

    private static void comesBack(ServiceDescription description, CpsvWriter writer, RdfForm form) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(description, form, out);

        Reading<ServiceCatalogue> reading = CpsvReader.standard().read(out.toByteArray());

        Findings aboutTriples = reading.findings().filter(finding -> finding.rule() instanceof CpsvRule);
        assertThat(aboutTriples).as("what was lost or changed").isEmpty();
        ServiceCatalogue back = reading.orElseThrow();
        assertThat(back.services()).hasSize(1);
        assertThat(Documents.text(back.services().get(0), WrittenForm.JSON))
                .isEqualTo(Documents.text(description, WrittenForm.JSON));
        assertThat(back.services().get(0).equals(description)).isTrue();
        assertThat(back.rest()).isEmpty();
    }
}
