// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.indicator.rule;

import java.util.Optional;
import lv.vienreiz.indicator.IndicatorMeasurements;
import lv.vienreiz.indicator.IndicatorPassport;
import lv.vienreiz.rule.Report;

/** Finds the passport of what was measured. */
final class Passports {

    private Passports() {}

    static Optional<IndicatorPassport> of(IndicatorMeasurements measurements, Report report) {
        return report.bundle().find(DerivationCanBeCarriedOut.BY_ID, measurements.indicator()).stream()
                .findFirst();
    }
}
