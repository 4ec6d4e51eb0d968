// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message.rule;

import java.math.BigDecimal;
import java.util.Map;
import lv.vienreiz.message.RatingHandOver;
import lv.vienreiz.message.RatingScale;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/** RULE-116: a mean stands on the scale that is declared, and the national figure on ten points (P[32]). */
final class NationalFigureHasTenPoints implements Check<RatingHandOver> {

    static final String MEAN = "mean";
    static final String NATIONAL = "national";
    static final String CONVERTED = "converted";

    @Override
    public void check(RatingHandOver handOver, Report report) {
        if (!isWithin(handOver.mean(), handOver.scale())) {
            report.found("/mean", MEAN, Map.of("mean", handOver.mean().toPlainString()));
        }
        if (handOver.nationalMean().isPresent()) {
            BigDecimal national = handOver.nationalMean().get();
            if (!isWithin(national, RatingScale.TEN_POINTS)) {
                report.found("/nationalMean", NATIONAL, Map.of("mean", national.toPlainString()));
            }
        } else if (!handOver.scale().equals(RatingScale.TEN_POINTS)) {
            report.found(
                    "",
                    CONVERTED,
                    Map.of("max", Integer.toString(handOver.scale().max())));
        }
    }

    private static boolean isWithin(BigDecimal mean, RatingScale scale) {
        return mean.compareTo(BigDecimal.valueOf(scale.min())) >= 0
                && mean.compareTo(BigDecimal.valueOf(scale.max())) <= 0;
    }
}
