// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import lv.vienreiz.cpsv.CpsvData;
import lv.vienreiz.cpsv.CpsvReader;
import lv.vienreiz.cpsv.CpsvWriter;
import lv.vienreiz.cpsv.RdfForm;
import lv.vienreiz.cpsv.ServiceCatalogue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** RDF that others published comes out of the model as it went in. */
class RoundTripTest {

    static Stream<Path> published() {
        return Stream.of("cpsv-real/trento", "cpsv-real/norway", "cpsv-real/estonia")
                .flatMap(folder -> Material.files(folder).stream())
                .filter(RoundTripTest::hasServices);
    }

    static Stream<Path> examples() {
        return Stream.of("example-rdf_public_service.ttl", "example-rdf_public_service.jsonld")
                .map(name -> Material.file("cpsv-ap-3.2.0/" + name));
    }

    private static boolean hasServices(Path file) {
        return CpsvReader.standard()
                .parse(Material.bytes(file))
                .orElseThrow()
                .services()
                .found()
                .isPresent();
    }

    @ParameterizedTest
    @MethodSource({"examples", "published"})
    void comesOutAsItWentIn(Path file) throws IOException {
        CpsvData in = CpsvReader.standard().parse(Material.bytes(file)).orElseThrow();
        ServiceCatalogue catalogue =
                CpsvReader.standard().read(Material.bytes(file)).orElseThrow();

        for (RdfForm form : RdfForm.values()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            CpsvWriter.standard().write(catalogue, form, out);
            CpsvData back = CpsvReader.standard().parse(out.toByteArray(), form).orElseThrow();

            assertThat(back.saysTheSameAs(in))
                    .as("%s by way of %s", file.getFileName(), form)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource({"examples", "published"})
    void givesTheSameDescriptionsAgain(Path file) throws IOException {
        ServiceCatalogue catalogue =
                CpsvReader.standard().read(Material.bytes(file)).orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CpsvWriter.standard().write(catalogue, RdfForm.TURTLE, out);

        assertThat(CpsvReader.standard().read(out.toByteArray()).orElseThrow().services())
                .usingRecursiveComparison()
                .ignoringFields("extensions")
                .isEqualTo(catalogue.services());
    }
}
