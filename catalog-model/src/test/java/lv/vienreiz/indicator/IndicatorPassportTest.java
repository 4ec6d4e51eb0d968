// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.vienreiz.catalog.Money;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IndicatorPassportTest {

    private static final LocalizedText WORDS =
            LocalizedText.lv("Izpildes laiks").en("Time of execution");

    private static BigDecimal value(String text) {
        return new BigDecimal(text);
    }

    static Stream<Thresholds> thresholds() {
        return Stream.of(
                new Thresholds.RatingScale(value("1"), value("10"), Optional.of(value("8")), Optional.of(value("6.5"))),
                new Thresholds.Zones(List.of(
                        new TargetZone(WORDS, Optional.empty(), Optional.of(value("5")), false),
                        new TargetZone(WORDS, Optional.of(value("5")), Optional.of(value("10")), false),
                        new TargetZone(WORDS, Optional.of(value("10")), Optional.empty(), true))),
                new Thresholds.Corridor(Optional.of(value("2")), Optional.of(value("9")), Optional.of(value("5"))),
                new Thresholds.OtherTarget(WORDS));
    }

    private static IndicatorPassport passport(Thresholds thresholds) {
        return IndicatorPassport.builder(IndicatorId.parse("time"))
                .name(WORDS)
                .purpose(LocalizedText.lv("Saīsināt gaidīšanu"))
                .description(LocalizedText.lv("Dienas no pilnīga iesnieguma līdz lēmumam"))
                .kind(IndicatorKind.STEP_CHARACTERISTIC)
                .subject(IndicatorSubject.PROVISION)
                .view(IndicatorView.EXTERNAL)
                .services(List.of(ServiceId.parse("trees"), ServiceId.parse("burial-allowance")))
                .function(LocalizedText.lv("Vides aizsardzība"))
                .unit(LocalizedText.lv("dienas").en("days"))
                .formula("(a + b) / n")
                .derivation(new Derivation(
                        Optional.of(LocalizedText.lv("Vidējais")),
                        List.of(IndicatorId.parse("a"), IndicatorId.parse("b"))))
                .measured(MeasuringFrequency.EACH_CASE)
                .reported(MeasuringFrequency.QUARTERLY)
                .measuredFrom(LocalDate.of(2026, 1, 1))
                .measuredUntil(LocalDate.of(2026, 12, 31))
                .source(DataSource.EXECUTION_CONTROL)
                .automatic(true)
                .thresholds(thresholds)
                .alarm(new AlarmProcedure(
                        LocalizedText.lv("Ziņot un novērst"), Optional.of("Departamenta direktors"), Optional.of(3)))
                .measuringResponsible("Analītiķis")
                .analysisResponsible("Pakalpojuma vadītājs")
                .yearlyCost(Money.euro("120.00"))
                .build();
    }

    @ParameterizedTest
    @MethodSource("thresholds")
    void aWholePassportIsTheSameInBothForms(Thresholds thresholds) {
        IndicatorPassport passport = passport(thresholds);

        assertThat(Documents.check(passport)).isEmpty();
        assertThat(passport.isDerived()).isTrue();
        for (WrittenForm form : WrittenForm.values()) {
            assertThat(Documents.read(IndicatorPassport.class, Documents.bytes(passport, form))
                            .orElseThrow())
                    .isEqualTo(passport);
        }
    }

    @Test
    void aDraftNeedsNothingButItsIdentity() {
        IndicatorPassport draft =
                IndicatorPassport.builder(IndicatorId.parse("draft")).build();

        assertThat(Documents.check(draft)).isEmpty();
        assertThat(draft.isDerived()).isFalse();
    }

    @Test
    void thereIsAFormOfThresholdsForEachKindOfTargetValue() {
        Set<TargetValueKind> kinds = thresholds().map(Thresholds::kind).collect(Collectors.toSet());

        assertThat(kinds).isEqualTo(EnumSet.allOf(TargetValueKind.class));
    }

    @Test
    void aValueOutsideWhatIsPermittedIsAlarming() {
        List<Thresholds> all = thresholds().toList();

        assertThat(all.get(0).isAlarming(value("6.4"))).isTrue();
        assertThat(all.get(0).isAlarming(value("6.50"))).isFalse();
        assertThat(all.get(1).isAlarming(value("9.99"))).isFalse();
        assertThat(all.get(1).isAlarming(value("10"))).isTrue();
        assertThat(all.get(2).isAlarming(value("1.99"))).isTrue();
        assertThat(all.get(2).isAlarming(value("2"))).isFalse();
        assertThat(all.get(2).isAlarming(value("9"))).isFalse();
        assertThat(all.get(2).isAlarming(value("9.01"))).isTrue();
        assertThat(all.get(3).isAlarming(value("1000"))).isFalse();
    }

    @Test
    void zonesThatMeetHaveNoValueInCommon() {
        TargetZone low = new TargetZone(WORDS, Optional.empty(), Optional.of(value("5")), false);
        TargetZone high = new TargetZone(WORDS, Optional.of(value("5")), Optional.empty(), false);

        assertThat(low.contains(value("5"))).isFalse();
        assertThat(high.contains(value("5"))).isTrue();
        assertThat(low.contains(value("-100"))).isTrue();
        assertThat(high.contains(value("4.99"))).isFalse();
    }

    @Test
    void fourKindsMeasureResultsAndFiveTheProcess() {
        assertThat(IndicatorKind.values())
                .filteredOn(kind -> kind.group() == IndicatorKind.Group.RESULT)
                .containsExactly(
                        IndicatorKind.VOLUME, IndicatorKind.COST, IndicatorKind.QUALITY, IndicatorKind.AVAILABILITY);
        assertThat(IndicatorKind.values())
                .filteredOn(kind -> kind.group() == IndicatorKind.Group.PROCESS)
                .hasSize(5);
    }

    @Test
    void anIdentityOfAnotherShapeIsRefused() {
        assertThatThrownBy(() -> IndicatorId.parse("-a"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("An indicator");
    }
}
