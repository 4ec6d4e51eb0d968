// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import lv.vienreiz.catalog.ServiceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AttachmentTest {

    private static final byte[] FILE = "abc".getBytes(StandardCharsets.US_ASCII);

    @Test
    void refersToAFileByItsLengthAndPublishedDigest() {
        Attachment attachment = Attachment.of("a.txt", "text/plain", FILE);

        assertThat(attachment.size()).isEqualTo(3);
        assertThat(attachment.digest().value())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(attachment.isOf(FILE)).isTrue();
        assertThat(attachment.isOf("abd".getBytes(StandardCharsets.US_ASCII))).isFalse();
        assertThat(attachment.isOf(new byte[0])).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void everyAlgorithmTellsTheFileFromAnother(DigestAlgorithm algorithm) {
        Digest digest = Digest.of(algorithm, FILE);

        assertThat(digest.isOf(FILE)).isTrue();
        assertThat(digest.isOf(new byte[3])).isFalse();
    }

    @Test
    void theAuthorisationOfAnApplicationTravelsBesideItUnlessItLiesElsewhere() {
        Attachment authorised = Attachment.of("pilnvara.pdf", "application/pdf", FILE);
        Attachment elsewhere = new Attachment(
                "pilnvara.pdf",
                "application/pdf",
                authorised.size(),
                authorised.digest(),
                Optional.of(URI.create("https://files.example/1")));

        assertThat(withAuthorisation(authorised).filesBeside())
                .containsExactly(
                        authorised, Messages.application().attachments().get(0));
        assertThat(withAuthorisation(elsewhere).filesBeside())
                .isEqualTo(Messages.application().attachments());
    }

    @Test
    void aHandOverNamesItsFilesAndThoseOfItsApplicationOnce() {
        Attachment authorised = Attachment.of("pilnvara.pdf", "application/pdf", FILE);
        CaseHandOver handOver = CaseHandOverBuilder.from(Messages.handOver())
                .application(withAuthorisation(authorised))
                .addDocument(Attachment.of("pilnvaras-kopija.pdf", "application/pdf", FILE))
                .build();

        assertThat(handOver.filesBeside())
                .containsExactly(
                        authorised,
                        Messages.application().attachments().get(0),
                        Messages.handOver().documents().get(0));
    }

    private static Application withAuthorisation(Attachment document) {
        Authorisation authorisation = Authorisation.builder("P-7", "Parauga VPVKAC")
                .document(document)
                .build();
        return Messages.application().toBuilder().authorisation(authorisation).build();
    }

    @Test
    void anAuthorisationIsValidFromItsFirstToItsLastDay() {
        Authorisation authorisation = Authorisation.builder("P-7", "Parauga VPVKAC")
                .validFrom(LocalDate.of(2026, 11, 1))
                .validUntil(LocalDate.of(2026, 11, 30))
                .addService(ServiceId.parse("trees"))
                .build();

        assertThat(authorisation.isValidOn(LocalDate.of(2026, 10, 31))).isFalse();
        assertThat(authorisation.isValidOn(LocalDate.of(2026, 11, 1))).isTrue();
        assertThat(authorisation.isValidOn(LocalDate.of(2026, 11, 30))).isTrue();
        assertThat(authorisation.isValidOn(LocalDate.of(2026, 12, 1))).isFalse();
        assertThat(authorisation.covers(ServiceId.parse("trees"))).isTrue();
        assertThat(authorisation.covers(ServiceId.parse("burial"))).isFalse();
    }
}
