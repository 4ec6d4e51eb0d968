// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator;

/**
 * The information system behind a service of the bus.
 *
 * <p>It is called by several threads at once. If it throws a {@link RuntimeException} or an {@link AssertionError}, the
 * client gets status 500, no effect is counted, and {@link XRoadEmulator#providerFailures()} tells of it.
 *
 * @see MessageResource
 */
@FunctionalInterface
public interface Provider {

    /**
     * Handles a request that has passed both security servers.
     *
     * @param request the request
     * @return the answer
     */
    Reply handle(Request request);
}
