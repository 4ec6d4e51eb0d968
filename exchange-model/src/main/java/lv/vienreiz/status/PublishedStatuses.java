// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.status;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import lv.vienreiz.document.Documents;

/**
 * Tables for the status vocabularies that are published. No national list of execution statuses is; each row says how sure
 * its status is and how sure its meaning, and a list that was seen only in part says that it is cut.
 */
public final class PublishedStatuses {

    private PublishedStatuses() {}

    /**
     * The statuses of a message that delivers a result by the e-address.
     *
     * @return the list <i>MessageStatus</i>
     */
    public static StatusMapping eAddress() {
        return read("e-address-message");
    }

    /**
     * The states of a message with an application in the data distribution network (<i>DIT</i>).
     *
     * @return the states
     */
    public static StatusMapping dataDistributionNetwork() {
        return read("data-distribution-network");
    }

    /**
     * The milestones of a process in the request service of the state integrator (<i>VISS</i>). They tell of one run of an
     * e-service, so that its end closes no case.
     *
     * @return the kinds of milestone and the statuses of the process, known to be cut
     */
    public static StatusMapping requestService() {
        return read("request-service");
    }

    /**
     * The statuses of the portal's e-service "Iesniegums iestādei".
     *
     * @return the statuses, known to be cut
     */
    public static StatusMapping eApplication() {
        return read("e-application");
    }

    /**
     * The statuses of requests to the national archives.
     *
     * @return the statuses
     */
    public static StatusMapping archives() {
        return read("national-archives");
    }

    /**
     * Every table.
     *
     * @return the tables
     */
    public static List<StatusMapping> all() {
        return List.of(eAddress(), dataDistributionNetwork(), requestService(), eApplication(), archives());
    }

    private static StatusMapping read(String name) {
        try (InputStream stream = PublishedStatuses.class.getResourceAsStream(name + ".json")) {
            if (stream == null) {
                throw new IllegalStateException("The table " + name + ".json is missing from the jar");
            }
            return Documents.read(StatusMapping.class, stream.readAllBytes()).orElseThrow();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
