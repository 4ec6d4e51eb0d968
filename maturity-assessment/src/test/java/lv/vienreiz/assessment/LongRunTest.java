// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import lv.vienreiz.assessment.model.AssessmentModels;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Many services: progress is told, and the run can be ended. */
class LongRunTest {

    private static final Assessment ASSESSMENT = Assessment.of(AssessmentModels.serviceMaturity());
    private static final List<AssessedService> SERVICES =
            IntStream.range(0, 250).mapToObj(LongRunTest::service).toList();

    private static AssessedService service(int number) {
        ServiceDescription service =
                Samples.complete().id(ServiceId.parse("service-" + number)).build();
        Evidence evidence = Evidence.builder(service.id(), Samples.AS_OF)
                .cases(Samples.cases(number % 3, number % 3, 0, 0))
                .build();
        return new AssessedService(service, evidence);
    }

    @AfterEach
    void clearInterrupt() {
        Thread.interrupted();
    }

    @Test
    void tellsHowFarItIsAndGivesWhatOneByOneGives() {
        List<Long> told = new ArrayList<>();

        PortfolioAssessment portfolio = ASSESSMENT
                .assessAll(SERVICES, Samples.AS_OF, (done, all) -> {
                    assertThat(all).isEqualTo(250);
                    return told.add(done);
                })
                .orElseThrow();

        assertThat(told).containsExactly(0L, 100L, 200L, 250L);
        assertThat(portfolio.services())
                .isEqualTo(SERVICES.stream()
                        .map(service -> ASSESSMENT.assess(service.service(), service.evidence()))
                        .toList());
    }

    @Test
    void endsWhenToldTo() {
        List<Long> told = new ArrayList<>();

        assertThat(ASSESSMENT.assessAll(SERVICES, Samples.AS_OF, (done, all) -> {
                    told.add(done);
                    return done < 100;
                }))
                .isEmpty();
        assertThat(told).containsExactly(0L, 100L);
    }

    @Test
    void endsWhenTheThreadIsInterruptedAndLeavesTheFlag() {
        Thread.currentThread().interrupt();

        assertThat(ASSESSMENT.assessAll(SERVICES, Samples.AS_OF, Progress.SILENT))
                .isEmpty();
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }
}
