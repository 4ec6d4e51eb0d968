// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lv.vienreiz.document.Document;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.document.Item;
import lv.vienreiz.rule.KeepsRules;
import lv.vienreiz.rule.Profile;

/**
 * What a helpdesk did in one period (<i>VPPD</i>, P[120]-[122]).
 *
 * @param envelope what the message says of itself
 * @param from the first day of the period
 * @param until the last day of the period
 * @param calls how many calls came in
 * @param answeredCalls how many of them were answered
 * @param consultations the questions, without who asked
 * @param extensions what the document holds beyond this form
 */
@KeepsRules(profile = Profile.P_2019, groups = KeepsRules.Plan.class)
@KeepsRules(profile = Profile.M_2013, groups = KeepsRules.Model.class)
@Document(name = "helpdesk-report", version = "1.0")
public record HelpdeskReport(
        @Valid Envelope envelope,
        LocalDate from,
        LocalDate until,
        @Min(0) long calls,
        @Min(0) long answeredCalls,
        @Size(max = 2000) @Item("consultation") List<@Valid Consultation> consultations,
        Extensions extensions)
        implements Message {

    /** Makes a helpdesk report. */
    public HelpdeskReport {
        Objects.requireNonNull(envelope, "envelope");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(extensions, "extensions");
        consultations = List.copyOf(consultations);
    }
}
