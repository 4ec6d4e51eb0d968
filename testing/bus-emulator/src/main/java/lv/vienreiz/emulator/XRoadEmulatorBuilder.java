// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import lv.vienreiz.emulator.tls.TestIdentity;
import lv.vienreiz.emulator.xroad.Identifiers;

/** The settings of an emulator before its start. Not safe for use by several threads. */
public final class XRoadEmulatorBuilder {

    private static final long DEFAULT_LIMIT = 10L * 1024 * 1024;

    private int port;
    private boolean strict;
    private XRoadVersion clientSide = XRoadVersion.FROM_7_8;
    private XRoadVersion providerSide = XRoadVersion.FROM_7_8;
    private long bodyLimit = DEFAULT_LIMIT;
    private Identifiers securityServer = Identifiers.parse("LV/GOV/90000069281/ss1", 4, 4);
    private Optional<TestIdentity> tls = Optional.empty();
    private boolean enforcesValidity;
    private Clock clock = Clock.systemUTC();
    private Supplier<String> ids = () -> UUID.randomUUID().toString();

    XRoadEmulatorBuilder() {}

    /**
     * Sets the port; any free one by default.
     *
     * @param number 1 to 65535, or 0 for any that is free
     * @return this builder
     */
    public XRoadEmulatorBuilder port(int number) {
        if (number < 0 || number > 65535) {
            throw new IllegalArgumentException("Not a port, which is from 0 to 65535: " + number);
        }
        port = number;
        return this;
    }

    /**
     * Makes the servers strict: clients and rights must be declared by {@link XRoadEmulator#allow}, and what a real
     * server only warns of is refused, namely a repeated header of X-Road, forbidden characters in identifiers, and dots or
     * encoded slashes in the path. Over TLS every client must show a registered certificate.
     *
     * @return this builder
     */
    public XRoadEmulatorBuilder strict() {
        strict = true;
        return this;
    }

    /**
     * Sets the age of the client-side server; the newer one by default.
     *
     * @param version its age
     * @return this builder
     */
    public XRoadEmulatorBuilder clientSide(XRoadVersion version) {
        clientSide = version;
        return this;
    }

    /**
     * Sets the age of the provider-side server; the newer one by default.
     *
     * @param version its age
     * @return this builder
     */
    public XRoadEmulatorBuilder providerSide(XRoadVersion version) {
        providerSide = version;
        return this;
    }

    /**
     * Sets the longest body that the servers can log; longer ones fail with {@code logging_failed}. 10 MiB by default.
     *
     * @param bytes 1 or more
     * @return this builder
     */
    public XRoadEmulatorBuilder bodyLimit(long bytes) {
        if (bytes < 1) {
            throw new IllegalArgumentException("Not a limit, which is 1 byte or more: " + bytes);
        }
        bodyLimit = bytes;
        return this;
    }

    /**
     * Sets the identifier of the provider-side server, the only one that {@code X-Road-Security-Server} may name; its
     * first part is the instance of the bus. {@code LV/GOV/90000069281/ss1} by default.
     *
     * @param identifier four parts
     * @return this builder
     */
    public XRoadEmulatorBuilder securityServer(String identifier) {
        securityServer = XRoadEmulator.identifier("security server", identifier, 4, 4);
        return this;
    }

    /**
     * Has clients come over TLS only, as {@code https}. A client for which a certificate is registered by
     * {@link XRoadEmulator#registerCertificate} must show it, and no other; where the emulator is strict, every client must.
     *
     * @param identity the key and certificate that the client-side server shows; its hosts include {@code localhost}
     * @return this builder
     */
    public XRoadEmulatorBuilder tls(TestIdentity identity) {
        tls = Optional.of(identity);
        return this;
    }

    /**
     * Refuses a client's certificate outside its time. By default it is accepted if it is registered, as real servers do.
     *
     * @return this builder
     */
    public XRoadEmulatorBuilder enforceValidity() {
        enforcesValidity = true;
        return this;
    }

    /**
     * Sets the clock of the recording; the system's by default.
     *
     * @param of the clock
     * @return this builder
     */
    public XRoadEmulatorBuilder clock(Clock of) {
        clock = of;
        return this;
    }

    /**
     * Sets what makes the servers' own identities; random UUIDs by default.
     *
     * @param source gives a fresh UUID each time, to several threads
     * @return this builder
     */
    public XRoadEmulatorBuilder ids(Supplier<String> source) {
        ids = source;
        return this;
    }

    /**
     * Starts the emulator.
     *
     * @return a running emulator, to be closed by the caller
     * @throws EmulatorStartException if the port cannot be had
     */
    public XRoadEmulator start() {
        return new XRoadEmulator(
                new Settings(
                        strict, clientSide, providerSide, bodyLimit, securityServer, tls, enforcesValidity, clock, ids),
                port);
    }
}
