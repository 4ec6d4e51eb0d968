// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.report;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.vienreiz.assessment.Verdict;
import lv.vienreiz.assessment.improvement.LevelSummary;
import lv.vienreiz.assessment.improvement.ServicePlace;
import lv.vienreiz.assessment.improvement.Snapshot;
import lv.vienreiz.assessment.improvement.Standing;
import lv.vienreiz.assessment.model.CriterionId;
import lv.vienreiz.catalog.ServiceId;

/** Finds in a report what other reports are held against. */
final class ReportSnapshot {

    private ReportSnapshot() {}

    static Snapshot of(AssessmentReport report) {
        Map<ServiceId, ServicePlace> places = new LinkedHashMap<>();
        report.assessed().forEach(service -> places.put(service.service(), place(service, report)));
        return new Snapshot(standing(report, places), places);
    }

    private static ServicePlace place(ReportedService service, AssessmentReport report) {
        Map<String, BigDecimal> scores = new HashMap<>();
        service.scores().forEach(score -> score.value().ifPresent(value -> scores.put(score.measure(), value)));
        Optional<List<CriterionId>> met = report.detail() == ReportDetail.DIAGNOSTIC
                ? Optional.of(service.criteria().stream()
                        .filter(criterion -> criterion.verdict() == Verdict.MET)
                        .map(ReportedCriterion::criterion)
                        .toList())
                : Optional.empty();
        return new ServicePlace(service.name(), service.level().map(ReportedLevel::rank), scores, met);
    }

    private static Standing standing(AssessmentReport report, Map<ServiceId, ServicePlace> places) {
        Map<Integer, Long> byRank = report.levels().stream()
                .filter(count -> count.services() > 0)
                .collect(Collectors.toMap(count -> count.level().rank(), count -> (long) count.services(), Long::sum));
        Map<String, BigDecimal> means = new HashMap<>();
        for (ReportedMeasure measure : report.measures()) {
            List<BigDecimal> values = places.values().stream()
                    .flatMap(place -> Optional.ofNullable(place.scores().get(measure.measure())).stream())
                    .toList();
            Standing.mean(values).ifPresent(mean -> means.put(measure.measure(), mean));
        }
        return new Standing(
                report.model(),
                report.modelVersion(),
                report.asOf(),
                report.services(),
                report.belowTarget(),
                new LevelSummary(
                        byRank,
                        byRank.values().stream().mapToLong(Long::longValue).sum()),
                means);
    }
}
