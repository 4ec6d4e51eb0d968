// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.xroad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {

    @Test
    void readsWhatPeopleWrite() {
        XRoadServiceId service = XRoadServiceId.parse("LV/GOV/90000069281/burial/applications");

        assertThat(service.provider().member()).isEqualTo(MemberId.of("LV", "GOV", "90000069281"));
        assertThat(service.provider()).isEqualTo(SubsystemId.parse("LV/GOV/90000069281/burial"));
        assertThat(service).isEqualTo(service.provider().service("applications"));
        assertThat(service.toString()).isEqualTo("LV/GOV/90000069281/burial/applications");
        assertThat(service.address().value()).isEqualTo(service.toString());
    }

    /** A server writes the same identifier with fewer or more characters encoded. */
    @ParameterizedTest
    @CsvSource({
        "LV/GOV/1/a?b, LV/GOV/1/a%3Fb",
        "LV/GOV/1/a b, LV/GOV/1/a%20b",
        "LV/GOV/1/Rīga, LV/GOV/1/R%C4%ABga",
        "LV/GOV/1/R%c4%abga, LV/GOV/1/R%C4%ABga",
        "LV/GOV/1/a@b!$&*~, LV/GOV/1/a%40b%21%24%26%2A~",
        "LV/GOV/1/a+b, LV/GOV/1/a+b",
        "LV/GOV/1/%53UB_1, LV/GOV/1/SUB_1"
    })
    void comparesPartsAndNotSpelling(String one, String other) {
        assertThat(SubsystemId.parse(one)).isEqualTo(SubsystemId.parse(other)).hasToString(other);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "LV/GOV/1",
                "LV/GOV/1/a/b/c",
                "LV/GOV//a",
                "LV/GOV/1/",
                "LV/GOV/1/..",
                "LV/GOV/1/.",
                "LV/GOV/1/%2E%2E",
                "LV/GOV/1/a%2Fb",
                "LV/GOV/1/a%5Cb",
                "LV/GOV/1/a;b",
                "LV/GOV/1/a:b",
                "LV/GOV/1/a%25b",
                "LV/GOV/1/a%0Ab",
                "LV/GOV/1/a%",
                "LV/GOV/1/a%4",
                "LV/GOV/1/a%zz",
                "LV/GOV/1/%FF",
                "LV/GOV/1/a\u200Bb",
                "LV/GOV/1/a\uFEFFb",
                "LV/GOV/1/\uD800"
            })
    void refusesWhatIsNoSubsystem(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> SubsystemId.parse(text));
        assertThat(SubsystemId.tryParse(text)).isEmpty();
    }

    @Test
    void refusesWrongNumbersOfParts() {
        assertThat(MemberId.tryParse("LV/GOV")).isEmpty();
        assertThat(XRoadServiceId.tryParse("LV/GOV/1/service"))
                .as("a member's own service cannot be called")
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MemberId.parse("LV/GOV\n"))
                .withMessage("'LV/GOV?' has 2 parts; expected INSTANCE/CLASS/CODE");
    }

    @Test
    void tellsWhatIsOutsideTheSpecification() {
        assertThat(SubsystemId.parse("LV/GOV/1/a-b.c").isStrict()).isTrue();
        assertThat(SubsystemId.parse("LV/GOV/1/SUBSYSTEM_A1").isStrict()).isFalse();
        assertThat(SubsystemId.parse("LV/GOV/R%C4%ABga/a").isStrict()).isFalse();
    }

    @Property
    void readsBackWhatItWrites(@ForAll("parts") String[] parts) {
        XRoadServiceId service =
                MemberId.of(parts[0], parts[1], parts[2]).subsystem(parts[3]).service(parts[4]);

        assertThat(XRoadServiceId.parse(service.toString())).isEqualTo(service);
        assertThat(URI.create("http://ss/r1/" + service).getRawPath()).isEqualTo("/r1/" + service);
        assertThat(URI.create("http://ss/r1/" + service).normalize().getRawPath())
                .isEqualTo("/r1/" + service);
    }

    @Property
    void neverTakesTwoIdentifiersForOne(@ForAll("parts") String[] some, @ForAll("parts") String[] others) {
        MemberId one = MemberId.of(some[0], some[1], some[2]);
        MemberId other = MemberId.of(others[0], others[1], others[2]);

        assertThat(one.toString().equals(other.toString())).isEqualTo(one.equals(other));
    }

    @Property
    void throwsNothingElseOnAnyText(@ForAll String text) {
        assertThat(SubsystemId.tryParse(text).map(SubsystemId::toString).flatMap(SubsystemId::tryParse))
                .isEqualTo(SubsystemId.tryParse(text));
    }

    @Provide
    Arbitrary<String[]> parts() {
        Arbitrary<String> part = Arbitraries.strings()
                .withCharRange('!', '~')
                .withChars(" āčēģīķļņšūž€\u00A0")
                .excludeChars('%', ':', ';', '/', '\\')
                .ofMinLength(1)
                .ofMaxLength(8)
                .filter(text -> !text.equals(".") && !text.equals(".."));
        return part.array(String[].class).ofSize(5).map(array -> Arrays.copyOf(array, 5));
    }
}
