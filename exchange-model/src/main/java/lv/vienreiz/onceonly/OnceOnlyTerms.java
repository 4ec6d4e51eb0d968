// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.onceonly;

import java.time.LocalDate;
import java.util.Optional;
import lv.vienreiz.document.Part;

/**
 * The days on which the exceptions and duties of P[66] turn. Where the source gives none or leaves it open, the default here
 * is our own inference, in the reading that accuses nobody wrongly.
 *
 * @param systemsBegunBy the last day on which the making of a system may have begun to be excepted; by default 2019-04-02, the
 *     day of the report that the Plan refers to
 * @param adaptedBy the last day for direct administration to make its systems exchange data over the state bus ("until 2022"); by
 *     default 2022-12-31
 * @param paidInformationSince since when the state bus can hand out paid information; by default it cannot
 */
@Part
public record OnceOnlyTerms(
        Optional<LocalDate> systemsBegunBy, Optional<LocalDate> adaptedBy, Optional<LocalDate> paidInformationSince) {

    private static final LocalDate REPORT = LocalDate.of(2019, 4, 2);
    private static final LocalDate END_OF_2022 = LocalDate.of(2022, 12, 31);

    /**
     * The defaults.
     *
     * @return terms in which nothing is set
     */
    public static OnceOnlyTerms byDefault() {
        return new OnceOnlyTerms(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * The last day on which the making of an excepted system may have begun.
     *
     * @return the day that is set, or the default
     */
    public LocalDate systemsBegunByOrDefault() {
        return systemsBegunBy.orElse(REPORT);
    }

    /**
     * The last day for the systems of direct administration.
     *
     * @return the day that is set, or the default
     */
    public LocalDate adaptedByOrDefault() {
        return adaptedBy.orElse(END_OF_2022);
    }

    /**
     * Tells whether the state bus hands out paid information.
     *
     * @param day the day
     * @return true if it did so on that day
     */
    public boolean paidInformationOn(LocalDate day) {
        return paidInformationSince.map(since -> !day.isBefore(since)).orElse(false);
    }
}
