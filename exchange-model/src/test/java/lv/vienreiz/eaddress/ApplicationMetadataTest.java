// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.eaddress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import lv.vienreiz.message.Application;
import lv.vienreiz.message.Messages;
import lv.vienreiz.message.Signature;
import lv.vienreiz.message.SignatureKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApplicationMetadataTest {

    /** As published. */
    private static final String SAMPLE = """
            <a:Application xmlns:a="http://ivis.eps.gov.lv/XMLSchemas/100001/DIV/Application/v1-0"
              xmlns="http://ivis.eps.gov.lv/XMLSchemas/100001/DIV/v1-0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
              DocumentKind="IESNIEGUMS"
              xsi:schemaLocation="http://ivis.eps.gov.lv/XMLSchemas/100001/DIV/Application/v1-0/ExtendedMetadata-Application.xsd">
             <a:AdditionalContactInfo>tālr. 20000000</a:AdditionalContactInfo>
             <a:ApplicationKind><DocumentKindCode>CITS</DocumentKindCode><DocumentKindVersion>001</DocumentKindVersion>
               <DocumentKindName>Iesniegums</DocumentKindName></a:ApplicationKind>
             <a:HasElectronicSignature>false</a:HasElectronicSignature>
             <a:AnswerOptional>false</a:AnswerOptional>
            </a:Application>
            """;

    private static final MetadataStyle STYLE = MetadataStyle.asPublished();

    private static ApplicationMetadata understood(String xml) {
        return ApplicationMetadata.read(xml).fold(MetadataReading.Understood::metadata, fault -> {
            throw new AssertionError(fault);
        });
    }

    @Test
    void theMetadataOfAnUnsignedApplicationIsThePublishedSample() {
        ApplicationMetadata made = ApplicationMetadata.of(Messages.application(), Optional.of("tālr. 20000000"), STYLE);

        assertThat(made).isEqualTo(understood(SAMPLE));
        assertThat(understood(made.toXml(STYLE))).isEqualTo(made);
        assertThat(made.toXml(STYLE)).contains("DocumentKind=\"IESNIEGUMS\"", "xsi:schemaLocation=");
    }

    @Test
    void onlyASecureElectronicSignatureCounts() {
        Application application = Messages.application().toBuilder()
                .signature(new Signature(SignatureKind.SECURE_ELECTRONIC, true))
                .build();

        assertThat(ApplicationMetadata.of(application, Optional.empty(), STYLE).signed())
                .contains(true);
        assertThat(ApplicationMetadata.of(Messages.application(), Optional.empty(), STYLE)
                        .signed())
                .contains(false);
    }

    @Test
    void whatIsInferredCanBeSwitched() {
        MetadataStyle other = STYLE.withoutSchemaLocation()
                .withoutSignature()
                .withoutAnswer()
                .withKind(new DocumentKind("SŪDZĪBA", "002", Optional.empty()));
        ApplicationMetadata made = ApplicationMetadata.of(Messages.application(), Optional.of("a < b & c"), other);

        assertThat(made.toXml(other))
                .doesNotContain("schemaLocation", "HasElectronicSignature", "DocumentKindName")
                .contains("<DocumentKindCode>SŪDZĪBA</DocumentKindCode>", "<a:AnswerOptional>true<");
        assertThat(understood(made.toXml(other))).isEqualTo(made);
    }

    @Test
    void hidesHowTheApplicantIsReached() {
        assertThat(understood(SAMPLE).toString()).doesNotContain("20000000");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            <a:AnswerOptional>false</a:AnswerOptional>, '', MISSING, AnswerOptional
            <DocumentKindVersion>001</DocumentKindVersion>, '', MISSING, DocumentKindVersion
            Signature>false<, Signature>nē<, NO_TRUTH_VALUE, HasElectronicSignature
            a:Application, a:Petition, ANOTHER_DOCUMENT, {http://ivis.eps.gov.lv/XMLSchemas/100001/DIV/Application/v1-0}Petition
            </a:Application>, '', NOT_XML, ''
            <DocumentKindCode>CITS</DocumentKindCode>, <DocumentKindCode>CITS</DocumentKindCode><DocumentKindCode>CITS</DocumentKindCode>, TWICE, DocumentKindCode
            <DocumentKindCode>CITS</DocumentKindCode>, <b:other xmlns:b='urn:b'><DocumentKindCode>CITS</DocumentKindCode></b:other>, MISSING, DocumentKindCode
            """)
    void whatIsWrongIsAValue(String found, String replaced, MetadataReading.Fault fault, String element) {
        String broken = SAMPLE.replace(found, replaced);

        assertThat(ApplicationMetadata.read(broken)).isEqualTo(new MetadataReading.NotUnderstood(fault, element));
    }

    @Test
    void whatStandsBesideTheKnownElementsIsNoneOfTheirs() {
        String more =
                SAMPLE.replace("<DocumentKindVersion>", "beside<x:y xmlns:x='urn:x'>CITS</x:y><DocumentKindVersion>");

        assertThat(understood(more)).isEqualTo(understood(SAMPLE));
    }

    @Test
    void everyTextComesBackOrIsRefused() {
        ApplicationMetadata lines =
                ApplicationMetadata.of(Messages.application(), Optional.of("a\r\nb\rc\td \ud83d\ude00"), STYLE);

        assertThat(understood(lines.toXml(STYLE))).isEqualTo(lines);
        for (String bad : List.of("\u0001", "\ud83d", "\ufffe")) {
            ApplicationMetadata broken =
                    ApplicationMetadata.of(Messages.application(), Optional.of("tālr. 20000000" + bad), STYLE);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> broken.toXml(STYLE))
                    .withMessageContaining("AdditionalContactInfo")
                    .withMessageNotContaining("20000000");
        }
    }

    @Test
    void aDocumentTypeDeclarationIsNotTaken() {
        String hostile = "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>" + SAMPLE.replace("tālr.", "&e;");

        assertThat(ApplicationMetadata.read(hostile))
                .isEqualTo(new MetadataReading.NotUnderstood(MetadataReading.Fault.NOT_XML, ""));
    }
}
