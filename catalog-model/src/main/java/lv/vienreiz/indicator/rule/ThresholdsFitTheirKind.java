// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.indicator.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.vienreiz.indicator.DatedValue;
import lv.vienreiz.indicator.IndicatorPassport;
import lv.vienreiz.indicator.TargetZone;
import lv.vienreiz.indicator.Thresholds;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/** RULE-57: target values fit their kind: bounds in order, zones in order and apart, targets within bounds (M[278.10]). */
final class ThresholdsFitTheirKind implements Check<IndicatorPassport> {

    static final String NONE = "none";
    static final String OUTSIDE = "outside";
    static final String ZONE = "zone";
    static final String ORDER = "order";
    static final String DATES = "dates";
    static final String OVERLAP = "overlap";

    @Override
    public void check(IndicatorPassport passport, Report report) {
        if (passport.thresholds().isEmpty() && passport.targets().isEmpty()) {
            report.skip();
            return;
        }
        passport.thresholds().ifPresent(thresholds -> check(thresholds, report));
        targets(passport.targets(), report);
    }

    private static void check(Thresholds thresholds, Report report) {
        if (thresholds instanceof Thresholds.RatingScale scale) {
            String path = "/thresholds/ratingScale";
            Bounds bounds = new Bounds(Optional.of(scale.least()), Optional.of(scale.greatest()));
            bounds.check(path, report, false);
            bounds.holds(scale.target(), path + "/target", report);
            bounds.holds(scale.alarmBelow(), path + "/alarmBelow", report);
        } else if (thresholds instanceof Thresholds.Corridor corridor) {
            String path = "/thresholds/corridor";
            if (corridor.least().isEmpty() && corridor.greatest().isEmpty()) {
                report.found(path, NONE, Map.of());
            }
            Bounds bounds = new Bounds(corridor.least(), corridor.greatest());
            bounds.check(path, report, true);
            bounds.holds(corridor.target(), path + "/target", report);
        } else if (thresholds instanceof Thresholds.Zones zones) {
            zones(zones.zones(), report);
        }
    }

    private static void zones(List<TargetZone> zones, Report report) {
        if (zones.isEmpty()) {
            report.found("/thresholds/zones", NONE, Map.of());
        }
        for (int i = 0; i < zones.size(); i++) {
            TargetZone zone = zones.get(i);
            String path = "/thresholds/zones/zones/" + i;
            if (zone.from().isPresent()
                    && zone.below().isPresent()
                    && zone.from().get().compareTo(zone.below().get()) >= 0) {
                report.found(
                        path, ZONE, Bounds.facts(zone.from().get(), zone.below().get()));
            }
            if (i > 0 && !follows(zones.get(i - 1), zone)) {
                report.found(path, ORDER, Map.of("number", Integer.toString(i + 1)));
            }
        }
    }

    private static boolean follows(TargetZone lower, TargetZone higher) {
        return lower.below().isPresent()
                && higher.from().isPresent()
                && lower.below().get().compareTo(higher.from().get()) <= 0;
    }

    private static void targets(List<DatedValue> targets, Report report) {
        for (int i = 0; i < targets.size(); i++) {
            DatedValue target = targets.get(i);
            if (target.to().isBefore(target.from())) {
                report.found(
                        "/targets/" + i,
                        DATES,
                        Map.of(
                                "from",
                                target.from().toString(),
                                "to",
                                target.to().toString()));
            }
            boolean overlaps = targets.subList(0, i).stream()
                    .anyMatch(earlier -> !earlier.to().isBefore(target.from())
                            && !target.to().isBefore(earlier.from()));
            if (overlaps) {
                report.found(
                        "/targets/" + i, OVERLAP, Map.of("from", target.from().toString()));
            }
        }
    }

    /** A least and a greatest value, each where there is one. */
    private record Bounds(Optional<BigDecimal> least, Optional<BigDecimal> greatest) {

        static Map<String, String> facts(BigDecimal least, BigDecimal greatest) {
            return Map.of("least", least.toPlainString(), "greatest", greatest.toPlainString());
        }

        void check(String path, Report report, boolean mayMeet) {
            if (least.isPresent() && greatest.isPresent()) {
                int order = least.get().compareTo(greatest.get());
                if (order > 0 || order == 0 && !mayMeet) {
                    report.found(path, "", facts(least.get(), greatest.get()));
                }
            }
        }

        void holds(Optional<BigDecimal> value, String path, Report report) {
            boolean outside = value.isPresent()
                    && (least.filter(limit -> value.get().compareTo(limit) < 0).isPresent()
                            || greatest.filter(limit -> value.get().compareTo(limit) > 0)
                                    .isPresent());
            if (outside) {
                report.found(path, OUTSIDE, Map.of("value", value.get().toPlainString()));
            }
        }
    }
}
