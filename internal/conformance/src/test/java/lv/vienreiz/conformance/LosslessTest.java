package lv.vienreiz.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.cpsv.CpsvReader;
import lv.vienreiz.cpsv.CpsvWriter;
import lv.vienreiz.cpsv.RdfForm;
import lv.vienreiz.cpsv.ServiceCatalogue;
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
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        (stubs ? writer.withVocabularyStubs() : writer).write(description, form, out);

        ServiceCatalogue back = CpsvReader.standard().read(out.toByteArray()).orElseThrow();

        assertThat(back.services()).containsExactly(description);
        assertThat(back.rest()).isEmpty();
    }

    @Property(tries = 20)
    void aDescriptionWithEveryMemberComesBack(@ForAll Random random) throws IOException {
        List<ServiceDescription> all = RandomDocuments.by(random).complete(ServiceDescription.class);
        for (ServiceDescription description : all) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            CpsvWriter.standard().withBase("https://example.lv/id/").write(description, RdfForm.TURTLE, out);

            assertThat(CpsvReader.standard().read(out.toByteArray()).orElseThrow().services())
                    .containsExactly(description);
        }
    }
}
