// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.permission;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.casework.course.PermissionState;
import lv.vienreiz.catalog.CodedValue;
import lv.vienreiz.document.Document;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.document.Item;
import lv.vienreiz.rule.KeepsRules;
import lv.vienreiz.rule.Profile;

/**
 * A permission of an institution to obtain data of a register. Its parts are those of the permissions of the data distribution
 * platform DAGR; how they are judged is our own inference from their names.
 *
 * @param number its number
 * @param register the register
 * @param purpose what the data may be used for
 * @param state whether it still holds
 * @param used how often it was used
 * @param legalBasis the act and paragraph behind it
 * @param fields the fields that it covers; none means all that the register offers
 * @param validFrom from when it holds; open where it is left out
 * @param validUntil until when it holds, this moment included; open where it is left out
 * @param quota how often it may be used; as often as one likes where it is left out
 * @param extensions what the document holds beyond this form
 */
@KeepsRules(profile = Profile.P_2019, groups = KeepsRules.Plan.class)
@KeepsRules(profile = Profile.M_2013, groups = KeepsRules.Model.class)
@Document(name = "data-permission", version = "1.0")
public record DataPermission(
        @Pattern(regexp = "[A-Za-z0-9._:/\\-]*") @Size(min = 1, max = 100)
        String number,

        @Valid CodedValue register,
        @Size(max = 500) String purpose,
        PermissionState state,
        @PositiveOrZero long used,
        Optional<@Size(max = 500) String> legalBasis,
        @Size(max = 200) @Item("field") List<@Size(max = 100) String> fields,
        Optional<OffsetDateTime> validFrom,
        Optional<OffsetDateTime> validUntil,
        Optional<@PositiveOrZero Long> quota,
        Extensions extensions) {

    /** Makes a permission; {@link #builder} is the convenient way. */
    public DataPermission {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(register, "register");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(state, "state");
        fields = List.copyOf(fields);
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Begins a permission that is in force and was never used.
     *
     * @param number its number
     * @param register the register
     * @param purpose what the data may be used for
     * @return a builder
     */
    public static DataPermissionBuilder builder(String number, CodedValue register, String purpose) {
        return new DataPermissionBuilder(number, register, purpose, PermissionState.GRANTED, 0L);
    }

    /**
     * Judges whether it lets data be asked for. Counts nothing.
     *
     * @param use what is to be asked for
     * @param at when
     * @return the verdict
     */
    public PermissionVerdict judge(DataUse use, Instant at) {
        Optional<PermissionObstacle> obstacle = standing(at)
                .or(() -> scope(use))
                .or(() -> Optional.of(PermissionObstacle.EXHAUSTED)
                        .filter(o -> left().filter(uses -> uses == 0).isPresent()));
        if (obstacle.isEmpty()) {
            return new PermissionVerdict.Allowed(this);
        }
        List<String> outside = obstacle.get() == PermissionObstacle.FIELDS_OUTSIDE ? outside(use.fields()) : List.of();
        return new PermissionVerdict.Refused(new PermissionRefusal(number, obstacle.get(), outside));
    }

    private Optional<PermissionObstacle> standing(Instant at) {
        if (state == PermissionState.REVOKED) {
            return Optional.of(PermissionObstacle.REVOKED);
        }
        boolean over = validUntil.filter(last -> at.isAfter(last.toInstant())).isPresent();
        if (state == PermissionState.EXPIRED || over) {
            return Optional.of(PermissionObstacle.EXPIRED);
        }
        boolean early =
                validFrom.filter(first -> at.isBefore(first.toInstant())).isPresent();
        return Optional.of(PermissionObstacle.NOT_YET_VALID).filter(obstacle -> early);
    }

    private Optional<PermissionObstacle> scope(DataUse use) {
        boolean same = register.code().equals(use.register().code())
                && register.list().equals(use.register().list());
        if (!same) {
            return Optional.of(PermissionObstacle.OTHER_REGISTER);
        }
        if (use.purpose().filter(wanted -> !wanted.equals(purpose)).isPresent()) {
            return Optional.of(PermissionObstacle.OTHER_PURPOSE);
        }
        return Optional.of(PermissionObstacle.FIELDS_OUTSIDE)
                .filter(obstacle -> !outside(use.fields()).isEmpty());
    }

    private List<String> outside(List<String> wanted) {
        return fields.isEmpty()
                ? List.of()
                : wanted.stream().filter(field -> !fields.contains(field)).toList();
    }

    /**
     * How often it may still be used.
     *
     * @return the number, not negative, or nothing where there is no quota
     */
    public Optional<Long> left() {
        return quota.map(most -> Math.max(0, most - used));
    }

    /**
     * Tells whether few uses are left.
     *
     * @param percent how much of the quota has to be used up for that, from 0 to 100
     * @return true if so; false where there is no quota
     */
    public boolean isNearlyExhausted(int percent) {
        return quota.filter(most -> used >= Math.ceil(most / 100.0 * percent)).isPresent();
    }

    /**
     * The permission after more uses.
     *
     * @param more how many, or a negative number to take uses back
     * @return a permission with another count, never below 0
     */
    public DataPermission counting(long more) {
        long sum = used + more;
        boolean tooMany = more > 0 && sum < used;
        return toBuilder().used(tooMany ? Long.MAX_VALUE : Math.max(0, sum)).build();
    }

    /**
     * Begins a changed copy.
     *
     * @return a builder that holds everything of this permission
     */
    public DataPermissionBuilder toBuilder() {
        return DataPermissionBuilder.from(this);
    }
}
