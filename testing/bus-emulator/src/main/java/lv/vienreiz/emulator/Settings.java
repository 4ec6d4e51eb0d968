// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import lv.vienreiz.emulator.tls.TestIdentity;
import lv.vienreiz.emulator.xroad.Identifiers;
import lv.vienreiz.emulator.xroad.Side;
import lv.vienreiz.emulator.xroad.Spelling;

/**
 * How the two servers behave.
 *
 * @param strict whether clients and access rights must be declared and careless requests are refused
 * @param clientSide the age of the client-side server
 * @param providerSide the age of the provider-side server
 * @param bodyLimit the longest body that the servers can log, in bytes
 * @param securityServer the provider-side server's identifier
 * @param tls the client-side server's key and certificate; without it there is plain HTTP
 * @param enforcesValidity whether a client's certificate that is expired, or not valid yet, is refused
 * @param clock the time of the recording
 * @param ids makes a fresh UUID each time
 */
record Settings(
        boolean strict,
        XRoadVersion clientSide,
        XRoadVersion providerSide,
        long bodyLimit,
        Identifiers securityServer,
        Optional<TestIdentity> tls,
        boolean enforcesValidity,
        Clock clock,
        Supplier<String> ids) {

    Spelling spellingOf(Side side) {
        return (side == Side.CLIENT ? clientSide : providerSide).spelling();
    }

    String instance() {
        return securityServer.part(0);
    }
}
