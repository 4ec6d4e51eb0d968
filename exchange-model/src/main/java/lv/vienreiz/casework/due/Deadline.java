// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.casework.due;

import java.time.LocalDate;
import java.util.Objects;
import lv.vienreiz.catalog.TimeUnit;
import lv.vienreiz.workday.Reckoning;
import lv.vienreiz.workday.WorkingCalendar;

/**
 * A deadline that does not belong to one service, with where it comes from.
 *
 * @param code its name for programs
 * @param from what it is counted from
 * @param amount how many units
 * @param unit months or working days
 * @param withNotice whether it holds only if the client was told of it
 * @param source the act
 * @param certainty how well it is known
 */
public record Deadline(
        String code, Start from, int amount, TimeUnit unit, boolean withNotice, String source, Certainty certainty) {

    /** A reply to a submission: one month from its receipt. */
    public static final Deadline REPLY = new Deadline(
            "reply", Start.RECEIPT, 1, TimeUnit.MONTH, false, "Iesniegumu likums", Certainty.OFFICIAL_RESTATEMENT);

    /** A reply that takes longer: four months from the receipt, if the applicant was told. */
    public static final Deadline EXTENDED_REPLY = new Deadline(
            "extended-reply",
            Start.RECEIPT,
            4,
            TimeUnit.MONTH,
            true,
            "Iesniegumu likums",
            Certainty.OFFICIAL_RESTATEMENT);

    /** A document that was sent to an official e-address counts as notified on the second working day after. */
    public static final Deadline E_ADDRESS_NOTIFICATION = new Deadline(
            "e-address-notification",
            Start.SENDING,
            2,
            TimeUnit.WORKING_DAY,
            false,
            "Paziņošanas likums, 9",
            Certainty.OFFICIAL_RESTATEMENT);

    /** What a deadline is counted from. */
    public enum Start {
        /** The day on which something was received. */
        RECEIPT,
        /** The day on which something was sent. */
        SENDING
    }

    /** Makes a deadline. */
    public Deadline {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(certainty, "certainty");
        if (unit != TimeUnit.MONTH && unit != TimeUnit.WORKING_DAY) {
            throw new IllegalArgumentException("A deadline is of months or working days, found " + unit);
        }
    }

    /**
     * Reckons the last day. Months that end on a day that is not worked on end on the next working day, which is our own
     * inference.
     *
     * @param start the day that it is counted from
     * @param calendar the working days
     * @return the day, or the year that is unknown
     */
    public Reckoning after(LocalDate start, WorkingCalendar calendar) {
        return unit == TimeUnit.MONTH ? calendar.onOrAfter(start.plusMonths(amount)) : calendar.plus(start, amount);
    }
}
