// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import lv.vienreiz.catalog.Samples;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.document.RuleId;
import lv.vienreiz.rule.Bundle.Index;
import org.junit.jupiter.api.Test;

class BundleTest {

    private static final Index<ServiceDescription, ServiceId> BY_ID =
            Index.by(ServiceDescription.class, ServiceDescription::id);

    @Test
    void findsDocumentsByAFactAndWalksThemOnce() {
        AtomicInteger walked = new AtomicInteger();
        Index<ServiceDescription, ServiceId> counting = Index.by(ServiceDescription.class, service -> {
            walked.incrementAndGet();
            return service.id();
        });
        ServiceDescription one = Samples.minimal();
        ServiceDescription other = Samples.full();
        Bundle bundle = Bundle.of(List.of(one, other, one));

        assertThat(bundle.find(counting, one.id())).containsExactly(one, one);
        assertThat(bundle.find(counting, ServiceId.parse("nowhere"))).isEmpty();
        assertThat(walked).hasValue(3);
        assertThat(bundle.find(
                        Index.byOptional(ServiceDescription.class, ServiceDescription::kind),
                        other.kind().orElseThrow()))
                .containsExactly(other);
        assertThat(bundle.find(
                        Index.byEach(ServiceDescription.class, ServiceDescription::channels),
                        other.channels().get(0)))
                .containsExactly(other);
    }

    @Test
    void aRuleThatNeedsAKindOfDocumentOfWhichNoneIsKnownIsSkipped() {
        RuleId id = OwnRuleTest.CITY_01;
        Check<ServiceDescription> twin = (service, report) -> {
            if (!report.knowsNo(ServiceDescription.class)
                    && report.bundle().find(BY_ID, service.id()).isEmpty()) {
                report.found("/id", "", Map.of());
            }
        };
        RuleSet rules = RuleSet.of(Profile.P_2019).and(OwnRuleTest.checkedBy(twin));

        assertThat(rules.check(Samples.minimal()).skipped()).contains(id);
        assertThat(rules.among(Bundle.of(List.of(Samples.minimal()))).check(Samples.minimal()))
                .noneMatch(finding -> finding.rule().id().equals(id));
        assertThat(rules.among(Bundle.of(List.of(Samples.full()))).check(Samples.minimal()))
                .anyMatch(finding -> finding.rule().id().equals(id));
    }
}
