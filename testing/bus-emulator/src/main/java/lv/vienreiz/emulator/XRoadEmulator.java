// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.vienreiz.emulator.wire.HttpListener;
import lv.vienreiz.emulator.wire.ServerTls;
import lv.vienreiz.emulator.xroad.Identifiers;

/**
 * A pair of X-Road security servers inside this process, speaking the REST protocol ({@code /r1}) on a port of the
 * loopback address, with providers behind them, faults by script and a recording of all exchanges.
 *
 * <pre>{@code
 * try (XRoadEmulator bus = XRoadEmulator.start()) {
 *     MessageResource applications = MessageResource.of(request -> MessageAnswer.json("{}"));
 *     bus.provide("LV/GOV/90000069281/burial/applications", applications);
 *     bus.next(Fault.silenceAfterEffect());
 *     ourSystem.apply(bus.uri());
 *     assertThat(bus).executedOnce().askedNobodyTwice();
 * }
 * }</pre>
 *
 * <p>What it can be made to do stands in the table of its {@linkplain lv.vienreiz.emulator package}. Safe for use by
 * several threads; several emulators can run side by side.
 */
public final class XRoadEmulator implements AutoCloseable {

    private final Bus bus;
    private final boolean secured;
    private final HttpListener listener;

    XRoadEmulator(Settings settings, int port) {
        this.bus = new Bus(settings);
        this.secured = settings.tls().isPresent();
        this.listener = new HttpListener("xroad-emulator", port, settings.tls().map(ServerTls::context), bus::serve);
        listen();
    }

    /**
     * Starts an emulator with the defaults of {@link XRoadEmulatorBuilder} on any free port.
     *
     * @return a running emulator, to be closed by the caller
     */
    public static XRoadEmulator start() {
        return builder().start();
    }

    /**
     * Prepares an emulator.
     *
     * @return a builder with defaults in all places
     */
    public static XRoadEmulatorBuilder builder() {
        return new XRoadEmulatorBuilder();
    }

    /**
     * Gives the address at which a client finds its security server.
     *
     * @return such as {@code http://127.0.0.1:40123}, or {@code https://localhost:40123}
     */
    public URI uri() {
        return URI.create((secured ? "https://localhost:" : "http://127.0.0.1:") + listener.port());
    }

    /**
     * Puts a provider behind a service, in place of any before.
     *
     * @param service such as {@code LV/GOV/90000069281/burial/applications}, each part percent-encoded where it must be
     * @param provider what answers
     * @return this emulator
     * @throws IllegalArgumentException if it is not the identifier of a service
     */
    public XRoadEmulator provide(String service, Provider provider) {
        bus.registry().provide(identifier("service", service, 5, 5), provider);
        return this;
    }

    /**
     * Lets a client ask for a service, and makes it known as a client. Needed only where the emulator is strict.
     *
     * @param client such as {@code LV/GOV/90000069281/portal}
     * @param service such as {@code LV/GOV/90000069281/burial/applications}
     * @return this emulator
     * @throws IllegalArgumentException if one of them is not such an identifier
     */
    public XRoadEmulator allow(String client, String service) {
        bus.registry().allow(identifier("client", client, 3, 4), identifier("service", service, 5, 5));
        return this;
    }

    /**
     * Makes a client known, without any right. Needed only where the emulator is strict.
     *
     * @param client such as {@code LV/GOV/90000069281/portal}
     * @return this emulator
     * @throws IllegalArgumentException if it is not the identifier of a member or subsystem
     */
    public XRoadEmulator register(String client) {
        bus.registry().register(identifier("client", client, 3, 4));
        return this;
    }

    /**
     * Registers a certificate of a client, and makes the client known. From now on it must show one of its registered
     * certificates; X-Road compares them byte by byte. Needs {@link XRoadEmulatorBuilder#tls}.
     *
     * @param client such as {@code LV/GOV/90000069281/portal}
     * @param certificate the certificate, whoever has signed it
     * @return this emulator
     */
    public XRoadEmulator registerCertificate(String client, X509Certificate certificate) {
        bus.registry().register(identifier("client", client, 3, 4), certificate);
        return this;
    }

    /**
     * Removes a certificate of a client, as at the end of a rotation. The client must still show one that is registered.
     *
     * @param client such as {@code LV/GOV/90000069281/portal}
     * @param certificate the certificate that is no longer accepted
     * @return this emulator
     */
    public XRoadEmulator removeCertificate(String client, X509Certificate certificate) {
        bus.registry().remove(identifier("client", client, 3, 4), certificate);
        return this;
    }

    /**
     * Gives a service the description that {@code getOpenAPI} hands out.
     *
     * @param service the service
     * @param contentType {@code application/json} or {@code application/yaml}
     * @param openApi the description
     * @return this emulator
     */
    public XRoadEmulator describe(String service, String contentType, String openApi) {
        Reply description = Reply.of(200, contentType, openApi.getBytes(StandardCharsets.UTF_8));
        bus.registry().describe(identifier("service", service, 5, 5), description);
        return this;
    }

    /**
     * Puts the client-side server into maintenance: all requests fail with {@code maintenance_mode} before they leave it.
     *
     * @param notice what clients are told
     * @return this emulator
     */
    public XRoadEmulator beginMaintenance(String notice) {
        bus.registry().maintain(Optional.of(notice));
        return this;
    }

    /**
     * Ends the maintenance of the client-side server.
     *
     * @return this emulator
     */
    public XRoadEmulator endMaintenance() {
        bus.registry().maintain(Optional.empty());
        return this;
    }

    /**
     * Disables a service, as its provider's operator may: all requests fail with {@code service_disabled}.
     *
     * @param service the service
     * @param notice what clients are told
     * @return this emulator
     */
    public XRoadEmulator disable(String service, String notice) {
        bus.registry().disable(identifier("service", service, 5, 5), notice);
        return this;
    }

    /**
     * Enables a service again.
     *
     * @param service the service
     * @return this emulator
     */
    public XRoadEmulator enable(String service) {
        bus.registry().enable(identifier("service", service, 5, 5));
        return this;
    }

    /**
     * Scripts the next exchanges, whatever service they ask for: one fault to each, after those scripted before.
     *
     * @param faults what goes wrong, in order
     * @return this emulator
     */
    public XRoadEmulator next(Fault... faults) {
        bus.script().add(faults);
        return this;
    }

    /**
     * Scripts the next exchanges with certain services.
     *
     * @param servicePattern the identifier of a service, in which {@code *} stands for any characters
     * @param faults what goes wrong, in order
     * @return this emulator
     */
    public XRoadEmulator next(String servicePattern, Fault... faults) {
        bus.script().add(servicePattern, faults);
        return this;
    }

    /**
     * Has somebody look on from now until the end.
     *
     * @param observer who looks on
     * @return this emulator
     */
    public XRoadEmulator observedBy(Observer observer) {
        bus.observers().add(observer);
        return this;
    }

    /**
     * Gives the faults that are scripted and have not struck.
     *
     * @return the faults in order
     */
    public List<Fault> pendingFaults() {
        return bus.script().pending();
    }

    /** Forgets all faults that are scripted and have not struck. */
    public void forgetFaults() {
        bus.script().clear();
    }

    /** Closes the port and breaks all connections: from now on, connections are refused. */
    public void goOffline() {
        listener.stopListening();
    }

    /**
     * Opens the same port again.
     *
     * @throws EmulatorStartException if another program has taken the port in between
     */
    public void comeBack() {
        listen();
    }

    /**
     * Gives all exchanges since the start.
     *
     * @return the exchanges in the order of their arrival; those under way as they stand now
     */
    public List<Exchange> exchanges() {
        return bus.recording().exchanges();
    }

    /**
     * Counts how often a message took effect.
     *
     * @param messageId the message's identity
     * @return 0 or more
     */
    public int effects(String messageId) {
        return effects().getOrDefault(messageId, 0);
    }

    /**
     * Counts for each message how often it took effect.
     *
     * @return the counts by message identity; without messages that took none
     */
    public Map<String, Integer> effects() {
        return bus.recording().effects();
    }

    /**
     * Gives what providers threw.
     *
     * @return the throwables in the order of their coming
     */
    public List<Throwable> providerFailures() {
        return bus.recording().failures();
    }

    /**
     * Shows the recording to people, without personal data.
     *
     * @return one line for each exchange, each ended by a line break
     */
    public String recording() {
        return exchanges().stream().map(exchange -> exchange + "\n").collect(Collectors.joining());
    }

    /**
     * Ends all exchanges, closes the port and waits for all threads to end. The recording stays readable.
     *
     * @throws IllegalStateException if a provider ignores interruption for ten seconds
     */
    @Override
    public void close() {
        bus.closing().countDown();
        listener.close();
    }

    /** Shows the address and the number of exchanges. */
    @Override
    public String toString() {
        return "XRoadEmulator[" + uri() + ", " + exchanges().size() + " exchanges]";
    }

    private void listen() {
        try {
            listener.listen();
        } catch (IOException refused) {
            throw new EmulatorStartException(listener.port(), refused);
        }
    }

    static Identifiers identifier(String what, String text, int fewest, int most) {
        try {
            return Identifiers.parse(text, fewest, most);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(
                    "Not the identifier of a " + what + ": '" + text + "' has " + wrong.getMessage(), wrong);
        }
    }
}
