// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.testkit.casework;

import java.util.List;
import lv.vienreiz.casework.ServiceCase;
import lv.vienreiz.casework.StatusEntry;
import lv.vienreiz.message.ServiceCaseHistory;

/**
 * Assertions on cases and their histories, for static import beside AssertJ's own.
 *
 * <pre>{@code
 * assertThatCase(ours).isIn(DELIVERED).wentThrough(SUBMITTED, REGISTERED, IN_EXECUTION);
 * assertThatCase(ours).mayBeMovedTo(CLOSED).by(OWNER).butNotBy(CLIENT);
 * assertThatHistory(received).goesWrongAt(3, GAP);
 * }</pre>
 */
public final class CaseAssertions {

    private CaseAssertions() {}

    /**
     * Begins an assertion on a case.
     *
     * @param serviceCase the case
     * @return the assertion
     */
    public static CaseAssert assertThatCase(ServiceCase serviceCase) {
        return new CaseAssert(serviceCase);
    }

    /**
     * Begins an assertion on a history.
     *
     * @param entries its entries in order
     * @return the assertion
     */
    public static HistoryAssert assertThatHistory(List<StatusEntry> entries) {
        return new HistoryAssert(entries);
    }

    /**
     * Begins an assertion on a history that is handed over.
     *
     * @param history the message
     * @return the assertion
     */
    public static HistoryAssert assertThatHistory(ServiceCaseHistory history) {
        return new HistoryAssert(history.entries());
    }
}
