// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.indicator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.document.Item;
import lv.vienreiz.document.Part;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.text.LocalizedText;

/** The target values of an indicator, and those that demand action at once (M[278.10]). */
@Part
public sealed interface Thresholds {

    /**
     * The kind of target values.
     *
     * @return the kind
     */
    TargetValueKind kind();

    /**
     * Tells whether a measured value demands action at once.
     *
     * @param value the value
     * @return true if it does; of targets that are only told in words nothing is known, so it is false
     */
    boolean isAlarming(BigDecimal value);

    /**
     * The zone in which a value lies.
     *
     * @param value the value
     * @return the zone, or nothing where there are no zones or the value lies in none
     */
    default Optional<TargetZone> zoneOf(BigDecimal value) {
        return Optional.empty();
    }

    /**
     * The value that is aimed at, whatever the time.
     *
     * @return the value, where there is one
     */
    default Optional<BigDecimal> aimedAt() {
        return Optional.empty();
    }

    /**
     * A scale of ratings.
     *
     * @param least the least rating that can be given
     * @param greatest the greatest rating that can be given
     * @param target the rating that is aimed at
     * @param alarmBelow the rating below which the alarm is raised
     */
    @Part
    record RatingScale(
            BigDecimal least, BigDecimal greatest, Optional<BigDecimal> target, Optional<BigDecimal> alarmBelow)
            implements Thresholds {

        /** Makes a scale. */
        public RatingScale {
            Objects.requireNonNull(least, "least");
            Objects.requireNonNull(greatest, "greatest");
        }

        @Override
        public TargetValueKind kind() {
            return TargetValueKind.RATING_SCALE;
        }

        @Override
        public boolean isAlarming(BigDecimal value) {
            return alarmBelow.filter(limit -> value.compareTo(limit) < 0).isPresent();
        }

        @Override
        public Optional<BigDecimal> aimedAt() {
            return target;
        }
    }

    /**
     * Zones.
     *
     * @param zones the zones, the lowest first
     */
    @Part
    record Zones(@Size(max = 20) @Item("zone") List<@Valid TargetZone> zones) implements Thresholds {

        /** Makes zones. */
        public Zones {
            zones = List.copyOf(zones);
        }

        @Override
        public TargetValueKind kind() {
            return TargetValueKind.ZONES;
        }

        @Override
        public boolean isAlarming(BigDecimal value) {
            return zones.stream().anyMatch(zone -> zone.alarm() && zone.contains(value));
        }

        @Override
        public Optional<TargetZone> zoneOf(BigDecimal value) {
            return zones.stream().filter(zone -> zone.contains(value)).findFirst();
        }
    }

    /**
     * A corridor between a least and a greatest value.
     *
     * @param least the least value that is permitted
     * @param greatest the greatest value that is permitted
     * @param target the value that is aimed at
     */
    @Part
    record Corridor(Optional<BigDecimal> least, Optional<BigDecimal> greatest, Optional<BigDecimal> target)
            implements Thresholds {

        @Override
        public TargetValueKind kind() {
            return TargetValueKind.MIN_MAX;
        }

        @Override
        public boolean isAlarming(BigDecimal value) {
            return least.filter(limit -> value.compareTo(limit) < 0).isPresent()
                    || greatest.filter(limit -> value.compareTo(limit) > 0).isPresent();
        }

        @Override
        public Optional<BigDecimal> aimedAt() {
            return target;
        }
    }

    /**
     * Target values that are only told in words.
     *
     * @param statement what is aimed at
     */
    @Part
    record OtherTarget(@TextLength(max = 2000) LocalizedText statement) implements Thresholds {

        /** Makes it. */
        public OtherTarget {
            Objects.requireNonNull(statement, "statement");
        }

        @Override
        public TargetValueKind kind() {
            return TargetValueKind.OTHER;
        }

        @Override
        public boolean isAlarming(BigDecimal value) {
            return false;
        }
    }
}
