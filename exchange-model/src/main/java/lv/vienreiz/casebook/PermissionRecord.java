// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.casebook;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.casework.course.PermissionState;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.document.Document;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.rule.KeepsRules;
import lv.vienreiz.rule.Profile;

/**
 * A permission of a person to give a service, or use data, without being asked again (P[71.3]).
 *
 * @param id its number
 * @param subject the pseudonym of the person
 * @param purpose what it is for
 * @param state whether it still holds
 * @param grantedAt when it was given
 * @param service the service that it is for; any where none is named
 * @param validUntil the last day on which it holds
 * @param endedAt when it was taken back or ran out
 * @param extensions what the document holds beyond this form
 */
@KeepsRules(profile = Profile.P_2019, groups = KeepsRules.Plan.class)
@KeepsRules(profile = Profile.M_2013, groups = KeepsRules.Model.class)
@Document(name = "permission", version = "1.0")
public record PermissionRecord(
        @Pattern(regexp = "[A-Za-z0-9._:\\-]*") @Size(min = 1, max = 100)
        String id,

        SubjectRef subject,
        @Size(max = 500) String purpose,
        PermissionState state,
        OffsetDateTime grantedAt,
        Optional<ServiceId> service,
        Optional<LocalDate> validUntil,
        Optional<OffsetDateTime> endedAt,
        Extensions extensions) {

    /** Makes a permission. */
    public PermissionRecord {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(grantedAt, "grantedAt");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Tells whether the permission lets a service be given on a day.
     *
     * @param wanted the service
     * @param day the day
     * @return true if it was given, not ended, not run out, and is for this service or for any
     */
    public boolean covers(ServiceId wanted, LocalDate day) {
        return state == PermissionState.GRANTED
                && service.map(wanted::equals).orElse(true)
                && validUntil.map(last -> !day.isAfter(last)).orElse(true);
    }
}
