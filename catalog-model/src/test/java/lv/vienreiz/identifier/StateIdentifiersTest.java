// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Function;
import java.util.stream.Stream;
import lv.vienreiz.agreement.AgreementId;
import lv.vienreiz.appraisal.AppraisalId;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.catalog.TemplateId;
import lv.vienreiz.centre.CentreId;
import lv.vienreiz.evaluation.EvaluationId;
import lv.vienreiz.evaluation.ImprovementId;
import lv.vienreiz.indicator.IndicatorId;
import lv.vienreiz.knowledge.ArticleId;
import lv.vienreiz.lifeevent.ChainId;
import lv.vienreiz.lifeevent.LifeSituationId;
import lv.vienreiz.standard.StandardId;
import lv.vienreiz.strategy.StrategyId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StateIdentifiersTest {

    /** Born in 1880 by their codes, so nobody's. */
    private static final String PERSON = "01018000000";

    private static final String OTHER = "02018000000";

    static Stream<Function<String, ?>> identifiers() {
        return Stream.of(
                RegistrationNumber::parse,
                AuthorityNumber::parse,
                IvisUrn::parse,
                ServiceId::parse,
                TemplateId::parse,
                AgreementId::parse,
                StandardId::parse,
                CentreId::parse,
                StrategyId::parse,
                ChainId::parse,
                LifeSituationId::parse,
                ArticleId::parse,
                IndicatorId::parse,
                ImprovementId::parse,
                EvaluationId::parse,
                AppraisalId::parse);
    }

    @ParameterizedTest
    @MethodSource("identifiers")
    void whatIsNoIdentifierAndLooksLikeAPersonalCodeIsNotRepeated(Function<String, ?> parser) {
        assertThatThrownBy(() -> parser.apply("01018000000 ?"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining(PERSON);
        assertThatThrownBy(() -> RegistrationNumber.parse("32123456789"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("123456789");
    }

    @ParameterizedTest
    @CsvSource({
        "URN:IVIS:100001:EP-EP19-V1-0, E_SERVICE, 1.0",
        "urn:ivis:100001:ep.viss-abc-v2-11, E_SERVICE_OF_VISS, 2.11",
        "URN:IVIS:100320:EP.DA-DA12-V1-0, EXCHANGE, 1.0",
        "URN:IVIS:100320:EF-FORM1-V3-0, E_FORM, 3.0",
        "URN:IVIS:100001:EP-EP19-V1-0-TR-123, TRANSACTION, 1.0",
        "URN:IVIS:100320:ISS-SYS-GetData-v1-0, SYSTEM_SERVICE, 1.0",
        "URN:IVIS:100320:XSD-A-B-v1-0, SCHEMA, 1.0",
        "URN:IVIS:100320:XSD-A-B-v1-0-TYPE-C, SCHEMA_TYPE, 1.0",
        "URN:IVIS:100001:EP-EP19-V1-0-MS-start, MILESTONE, 1.0",
        "URN:IVIS:100320:CHA-Short-TYPE-DIK, CHANNEL,",
        "URN:IVIS:100001:name.id, OTHER,"
    })
    void aNameOfVissTellsItsKindAndVersion(String text, IvisUrn.Kind kind, String version) {
        IvisUrn urn = IvisUrn.parse(text);

        assertThat(urn.kind()).isEqualTo(kind);
        assertThat(urn.version().orElse(null)).isEqualTo(version);
        assertThat(urn).hasToString(text).isEqualTo(IvisUrn.parse(text.toLowerCase(java.util.Locale.ROOT)));
        assertThat(urn).hasSameHashCodeAs(IvisUrn.parse(text.toUpperCase(java.util.Locale.ROOT)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "URN:IVIS:10000:A", "URN:IVIS:100001:a/b", "URN:IVIS:100001:a b", "URN:IVIS:100001:a%20"})
    void aNameOfAnotherShapeIsRefused(String text) {
        assertThat(IvisUrn.tryParse(text)).isEmpty();
        assertThatThrownBy(() -> IvisUrn.parse(text)).isInstanceOf(IllegalArgumentException.class);
        assertThat(IvisUrn.tryParse("URN:IVIS:100001:" + "a".repeat(133))).isPresent();
        assertThat(IvisUrn.tryParse("URN:IVIS:100001:" + "a".repeat(134))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PK:" + PERSON + ", Inhabitant",
        "AU:100001-PK:" + PERSON + ", Employee",
        "AU:100001, InformationSystem",
        "PK:" + PERSON + "-UR:49999000014, Signatory",
        "DP:" + OTHER + "-PK:" + PERSON + ", ActingForPerson",
        "DP:49999000014-PK:" + PERSON + ", ActingForLegalPerson",
        "DP:100001-PK:" + PERSON + ", ActingForAuthority"
    })
    void aParticipantIsReadAndWrittenAndItsCodesStayHidden(String text, String type) {
        Participant participant = Participant.parse(text);

        assertThat(participant.getClass().getSimpleName()).isEqualTo(type);
        assertThat(participant.nameIdentifier()).isEqualTo(text);
        assertThat(participant.toString()).doesNotContain(PERSON, OTHER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PK:", "PK:1", "XX:100001", "AU:1000", "PK:" + PERSON + "-UR:1", "DP:1-PK:" + PERSON})
    void noOtherParticipantIsRead(String text) {
        assertThat(Participant.tryParse(text)).isEmpty();
        assertThatThrownBy(() -> Participant.parse(text)).hasMessageNotContaining(PERSON);
    }

    @Test
    void anEAddressHasTwoPartsAndHidesThem() {
        EAddress address = EAddress.parse("_PRIVATE@" + PERSON);

        assertThat(address.isPrivate()).isTrue();
        assertThat(address.isDefault()).isFalse();
        assertThat(address.full()).isEqualTo("_PRIVATE@" + PERSON);
        assertThat(address.toString()).doesNotContain(PERSON);
        assertThat(EAddress.parse("_DEFAULT@99999000013").isDefault()).isTrue();
        for (String wrong : new String[] {"", "@", "a@", "@b", "a b@c", "a@b@c", "ā@c"}) {
            assertThat(EAddress.tryParse(wrong)).as(wrong).isEmpty();
        }
        assertThatThrownBy(() -> new EAddress(PERSON + " ", "b")).hasMessageNotContaining(PERSON);
    }

    @Test
    void anEidasIdentifierNamesBothCountriesAndHidesTheCode() {
        EidasIdentifier identifier = EidasIdentifier.parse("EE/LV/secret-1");

        assertThat(identifier.identifying()).isEqualTo("EE");
        assertThat(identifier.full()).isEqualTo("EE/LV/secret-1");
        assertThat(identifier).hasToString("EidasIdentifier[EE/LV/***]");
        for (String wrong : new String[] {"", "EE/LV/", "EE/LVX/1", "ee/lv/1", "EE/LV/a b", "EE/LV"}) {
            assertThat(EidasIdentifier.tryParse(wrong)).as(wrong).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"311299-20003, true", "311299-20011, true", "311299-20004, false"})
    void theUsualCheckDigitOfAnOlderPersonalCodeIsAHintOnly(String code, boolean usual) {
        assertThat(PersonalCode.parse(code).hasUsualCheckDigit()).contains(usual);
        assertThat(PersonalCode.parse("329999-99999").hasUsualCheckDigit()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"49999000014, true", "99999000013, true", "49999000015, false"})
    void theUsualCheckDigitOfARegistrationNumberIsAHintOnly(String number, boolean usual) {
        assertThat(RegistrationNumber.parse(number).hasUsualCheckDigit()).isEqualTo(usual);
    }

    @Provide
    Arbitrary<String> noise() {
        return Arbitraries.strings().withChars("PKAUDRS:-/@0123456789 .ā").ofMaxLength(40);
    }

    @Property
    void noiseIsReadOrRefusedAndNeverCrashes(@ForAll("noise") String text) {
        Participant.tryParse(text).ifPresent(p -> assertThat(p.nameIdentifier()).isEqualTo(text));
        IvisUrn.tryParse(text).ifPresent(urn -> assertThat(urn).hasToString(text));
        EAddress.tryParse(text).ifPresent(address -> assertThat(address.full()).isEqualTo(text));
        EidasIdentifier.tryParse(text)
                .ifPresent(identifier -> assertThat(identifier.full()).isEqualTo(text));
    }
}
