// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.standard.rule;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import lv.vienreiz.rule.Bundle;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;
import lv.vienreiz.standard.QualityPromise;
import lv.vienreiz.standard.ServiceStandard;

/**
 * RULE-37: an institution promises no less than the central minimum (M[299.6]), which is found among the documents around it.
 * That every measure of the minimum must be promised, in the same unit and direction, is our own inference.
 */
final class PromisesReachTheMinimum implements Check<ServiceStandard> {

    private static final Bundle.Index<ServiceStandard, Boolean> BY_RANK =
            Bundle.Index.by(ServiceStandard.class, ServiceStandard::centralMinimum);

    @Override
    public void check(ServiceStandard standard, Report report) {
        if (standard.centralMinimum()) {
            return;
        }
        List<ServiceStandard> minima = report.bundle().find(BY_RANK, true).stream()
                .filter(minimum -> minimum.isValidOn(report.asOf()))
                .toList();
        if (minima.isEmpty()) {
            report.skip();
        }
        for (ServiceStandard minimum : minima) {
            minimum.promises().forEach(promise -> compare(standard, promise, report));
        }
    }

    private static void compare(ServiceStandard standard, QualityPromise least, Report report) {
        List<QualityPromise> promises = standard.promises();
        int[] ofIt = IntStream.range(0, promises.size())
                .filter(i -> promises.get(i).measure().equals(least.measure()))
                .toArray();
        if (ofIt.length == 0) {
            report.found(
                    promises.isEmpty() ? "" : "/promises",
                    "missing",
                    Map.of("measure", least.measure(), "least", words(least)));
        }
        for (int i : ofIt) {
            QualityPromise promise = promises.get(i);
            if (!promise.covers(least)) {
                boolean comparable = promise.isComparableWith(least);
                report.found(
                        "/promises/" + i + (comparable ? "/value" : ""),
                        comparable ? "" : "other",
                        Map.of("measure", least.measure(), "least", words(least), "promised", words(promise)));
            }
        }
    }

    private static String words(QualityPromise promise) {
        return promise.direction() + " " + promise.value().toPlainString() + " " + promise.unit();
    }
}
