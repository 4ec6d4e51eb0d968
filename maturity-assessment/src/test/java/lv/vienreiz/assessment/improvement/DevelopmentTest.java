// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import lv.vienreiz.assessment.AssessedService;
import lv.vienreiz.assessment.Assessment;
import lv.vienreiz.assessment.CaseEvidence;
import lv.vienreiz.assessment.Evidence;
import lv.vienreiz.assessment.Progress;
import lv.vienreiz.assessment.model.AssessmentModels;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.rule.Bundle;
import lv.vienreiz.text.LocalizedText;
import org.junit.jupiter.api.Test;

class DevelopmentTest {

    private static final Assessment MATURITY = Assessment.of(AssessmentModels.serviceMaturity());
    private static final int SERVICES = 250;

    /** In each year a fifth more of the services have cases. */
    private static DatedServices year(int year) {
        LocalDate day = LocalDate.of(year, 1, 15);
        List<AssessedService> services = IntStream.range(0, SERVICES)
                .mapToObj(i -> {
                    ServiceId id = ServiceId.parse("service-" + i);
                    int cases = i < (year - 2021) * SERVICES / 5 ? 10 : 0;
                    return new AssessedService(
                            ServiceDescription.builder(id, LocalizedText.lv("Pakalpojums " + i))
                                    .build(),
                            Evidence.builder(id, day)
                                    .cases(new CaseEvidence(day.minusYears(1), day, cases, cases, cases, cases))
                                    .build());
                })
                .toList();
        return new DatedServices(day, services, Bundle.of(List.of()));
    }

    private static Iterable<DatedServices> years(List<Integer> read) {
        return () -> {
            Iterator<Integer> years = List.of(2022, 2023, 2024, 2025, 2026).iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return years.hasNext();
                }

                @Override
                public DatedServices next() {
                    int year = years.next();
                    read.add(year);
                    return year(year);
                }
            };
        };
    }

    @Test
    void fiveYearsAreAssessedOneAfterTheOtherAndTold() {
        List<String> told = new ArrayList<>();
        List<Integer> read = new ArrayList<>();

        Development development = Development.over(
                        years(read), MATURITY, day -> (done, all) -> told.add(day.getYear() + ": " + done + "/" + all))
                .orElseThrow();

        assertThat(read).containsExactly(2022, 2023, 2024, 2025, 2026);
        assertThat(told).startsWith("2022: 0/250", "2022: 100/250", "2022: 200/250", "2022: 250/250", "2023: 0/250");
        assertThat(told).hasSize(20).endsWith("2026: 250/250");
        assertThat(development.snapshots().stream()
                        .map(snapshot -> snapshot.standing().levels().mean()))
                .containsExactly(
                        new BigDecimal("0.20"),
                        new BigDecimal("0.40"),
                        new BigDecimal("0.60"),
                        new BigDecimal("0.80"),
                        new BigDecimal("1.00"));
        assertThat(development.steps()).hasSize(4).allSatisfy(step -> {
            assertThat(step.count(1)).isEqualTo(50);
            assertThat(step.count(0)).isEqualTo(200);
            assertThat(step.count(-1)).isZero();
        });
        assertThat(development.whole().count(1)).isEqualTo(200);
    }

    @Test
    void aStoppedRunReadsNoFurtherDate() {
        List<Integer> read = new ArrayList<>();

        Optional<Development> stopped =
                Development.over(years(read), MATURITY, day -> (done, all) -> day.getYear() < 2024 || done < 100);

        assertThat(stopped).isEmpty();
        assertThat(read).containsExactly(2022, 2023, 2024);
    }

    @Test
    void anInterruptEndsTheRunAndStays() {
        Thread.currentThread().interrupt();
        try {
            assertThat(Development.over(years(new ArrayList<>()), MATURITY, day -> Progress.SILENT))
                    .isEmpty();
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void datesArePutInOrderAndNoneMayStandTwice() {
        Snapshot early = snapshot(MATURITY, 2022);
        Snapshot late = snapshot(MATURITY, 2026);
        Snapshot other =
                snapshot(Assessment.of(AssessmentModels.find("proactivity").orElseThrow()), 2025);

        assertThat(new Development(List.of(late, early)).snapshots()).containsExactly(early, late);
        assertThatThrownBy(() -> new Development(List.of(late)).with(late)).hasMessageContaining("two of 2026-01-15");
        assertThatThrownBy(() -> new Development(List.of(late)).with(other)).hasMessageContaining("one model");
        assertThatThrownBy(() -> new Development(List.of())).hasMessageContaining("at least one");
    }

    private static Snapshot snapshot(Assessment assessment, int year) {
        DatedServices services = year(year);
        return Snapshot.of(assessment
                .assessAll(services.services(), services.asOf(), Progress.SILENT)
                .orElseThrow());
    }

    @Test
    void whereThereAreOnlyScoresAServiceIsWorseIfOneFell() {
        ServicePlace before = place("10", "50");

        assertThat(change(before, place("20", "50")).direction()).isEqualTo(1);
        assertThat(change(before, place("90", "49")).direction()).isEqualTo(-1);
        assertThat(change(before, before).direction()).isZero();
        assertThat(change(before, place("20", "50")).gained()).isEmpty();
    }

    private static ServiceChange change(ServicePlace before, ServicePlace after) {
        return new ServiceChange(ServiceId.parse("trees"), before, after);
    }

    private static ServicePlace place(String one, String other) {
        return new ServicePlace(
                LocalizedText.lv("Koki"),
                Optional.empty(),
                Map.of("one", new BigDecimal(one), "other", new BigDecimal(other)),
                Optional.empty());
    }
}
