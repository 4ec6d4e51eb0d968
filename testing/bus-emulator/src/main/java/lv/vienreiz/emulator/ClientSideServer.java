// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator;

import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lv.vienreiz.emulator.wire.Answer;
import lv.vienreiz.emulator.wire.Fields;
import lv.vienreiz.emulator.wire.Head;
import lv.vienreiz.emulator.wire.ReceivedBody;
import lv.vienreiz.emulator.xroad.BusFault;
import lv.vienreiz.emulator.xroad.FaultDocument;
import lv.vienreiz.emulator.xroad.Identifiers;
import lv.vienreiz.emulator.xroad.Metadata;
import lv.vienreiz.emulator.xroad.RequestHash;
import lv.vienreiz.emulator.xroad.RoadHeaders;
import lv.vienreiz.emulator.xroad.ServiceAddress;
import lv.vienreiz.emulator.xroad.Side;

/** The security server of the system that asks: it checks requests, hands them on and makes the answers. */
final class ClientSideServer {

    private static final Set<String> METHODS =
            Set.of("DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "TRACE");

    private final Settings settings;
    private final Registry registry;

    ClientSideServer(Settings settings, Registry registry) {
        this.settings = settings;
        this.registry = registry;
    }

    Request accept(Head head, ReceivedBody body, Optional<X509Certificate> shown, InFlight flight) throws BusFault {
        String messageId = head.fields().last(RoadHeaders.ID).orElseGet(this::freshMessageId);
        ServiceAddress address = addressOf(head);
        Optional<Identifiers> named = clientOf(head.fields());
        flight.identified(named.map(Identifiers::toString), messageId);
        Identifiers client = named.orElseThrow(
                () -> new BusFault(Side.CLIENT, "invalid_client_identifier", "The client identifier is missing"));
        if (settings.strict()) {
            checkCare(head.fields(), address, client);
        }
        if (registry.maintenance().isPresent()) {
            throw new BusFault(
                    Side.CLIENT,
                    "maintenance_mode",
                    "Security server is under maintenance: "
                            + registry.maintenance().get());
        }
        checkCertificate(client, shown);
        if (!registry.isClient(client)) {
            throw new BusFault(Side.CLIENT, "unknown_member", "Client '" + client + "' not found");
        }
        checkRoute(head.fields(), address);
        if (body.isOverLimit()) {
            throw new BusFault(Side.CLIENT, "logging_failed", "Message size exceeds maximum loggable size");
        }
        Head passed = new Head(head.method(), head.path(), head.query(), passed(head.fields(), messageId, flight));
        return new Request(passed, address, client, messageId, flight.requestId(), body.bytes());
    }

    Answer answer(Request request, Answer reply) {
        Head head = request.head();
        String hash = RequestHash.of(head.method(), head.path(), head.query(), head.fields(), request.bytes());
        Fields fields = RoadHeaders.passing(reply.fields())
                .replacing(RoadHeaders.CLIENT, request.client())
                .replacing(RoadHeaders.ID, request.messageId())
                .replacing(RoadHeaders.SERVICE, request.service())
                .with(RoadHeaders.REQUEST_ID, request.requestId())
                .with(RoadHeaders.REQUEST_HASH, hash);
        return reply.with(fields);
    }

    Answer fault(BusFault fault, Head head, boolean soap) {
        String code = fault.codeAs(settings.spellingOf(fault.side()));
        String text = String.valueOf(fault.getMessage());
        String detail = settings.ids().get();
        return soap
                ? FaultDocument.soap(code, text, detail)
                : FaultDocument.rest(
                        BusFault.statusOf(code, settings.clientSide().spelling()), code, text, detail, head.fields());
    }

    /** Serves what is not below {@code /r1/}: the list of clients, or the SOAP interface, which no REST client wants. */
    Answer outside(Head head) throws BusFault {
        if (head.path().equals("/listClients") && head.method().equals("GET")) {
            String instance = head.query()
                    .filter(query -> query.startsWith("xRoadInstance="))
                    .map(query -> query.substring("xRoadInstance=".length()))
                    .orElse(settings.instance());
            boolean json = head.fields().all("Accept").stream().anyMatch(accept -> accept.contains("application/json"));
            return json
                    ? Metadata.clientsAsJson(registry.clientsIn(instance))
                    : Metadata.clientsAsXml(registry.clientsIn(instance));
        }
        if (!head.method().equals("POST")) {
            throw new BusFault(
                    Side.CLIENT,
                    "client.invalid_http_method",
                    "Must use POST request method instead of " + head.method());
        }
        throw new BusFault(
                Side.CLIENT, "client.invalid_soap", "This emulator has no SOAP interface; REST is below /r1/");
    }

    private ServiceAddress addressOf(Head head) throws BusFault {
        if (!METHODS.contains(head.method())) {
            throw internal("Unknown verb");
        }
        try {
            return ServiceAddress.parse(head.path());
        } catch (IllegalArgumentException wrong) {
            throw internal("Invalid request URI: " + wrong.getMessage());
        }
    }

    private static Optional<Identifiers> clientOf(Fields fields) throws BusFault {
        try {
            Optional<Identifiers> client = fields.last(RoadHeaders.CLIENT).map(text -> Identifiers.parse(text, 3, 4));
            fields.last(RoadHeaders.REPRESENTED_PARTY).ifPresent(text -> Identifiers.parse(text, 1, 2));
            return client;
        } catch (IllegalArgumentException wrong) {
            throw internal("Invalid identifier in a header: " + wrong.getMessage());
        }
    }

    private static void checkCare(Fields fields, ServiceAddress address, Identifiers client) throws BusFault {
        for (String once : RoadHeaders.OF_THE_CLIENT) {
            if (fields.all(once).size() > 1) {
                throw new BusFault(Side.CLIENT, "client.duplicate_header_field", once + " is there more than once");
            }
        }
        if (client.holdsForbiddenCharacter() || address.service().holdsForbiddenCharacter()) {
            throw new BusFault(Side.CLIENT, "client.invalid_request", "Invalid character(s) in identifier");
        }
        if (address.isEvasive()) {
            throw new BusFault(Side.CLIENT, "client.invalid_request", "The path below the service is ambiguous");
        }
    }

    /** Compares certificates as a whole, as real servers do: who has signed one is of no interest, nor by default its time. */
    private void checkCertificate(Identifiers client, Optional<X509Certificate> shown) throws BusFault {
        if (settings.tls().isEmpty() || !registry.knowsByCertificate(client)) {
            return;
        }
        if (shown.isEmpty()) {
            throw unauthenticated(client, "specifies HTTPS but did not supply TLS certificate");
        }
        if (!registry.certificatesOf(client).contains(shown.get())) {
            throw unauthenticated(client, "TLS certificate does not match any registered certificates");
        }
        if (settings.enforcesValidity()) {
            try {
                shown.get().checkValidity(Date.from(settings.clock().instant()));
            } catch (CertificateExpiredException | CertificateNotYetValidException outOfTime) {
                throw unauthenticated(client, "TLS certificate is not valid at this time");
            }
        }
    }

    private static BusFault unauthenticated(Identifiers client, String why) {
        return new BusFault(Side.CLIENT, "ssl_authentication_failed", "Client (" + client + ") " + why);
    }

    private void checkRoute(Fields fields, ServiceAddress address) throws BusFault {
        if (!registry.provides(address.provider())) {
            throw new BusFault(
                    Side.CLIENT,
                    "unknown_member",
                    "Could not find addresses for service provider '" + address.provider() + "'");
        }
        List<String> targets = fields.all(RoadHeaders.SECURITY_SERVER);
        for (String target : targets) {
            try {
                if (!Identifiers.parse(target, 4, 4).equals(settings.securityServer())) {
                    throw new BusFault(
                            Side.CLIENT,
                            "invalid_security_server",
                            "Invalid security server identifier '" + target + "'");
                }
            } catch (IllegalArgumentException wrong) {
                throw internal("Invalid SecurityServer Id: " + wrong.getMessage());
            }
        }
    }

    private static Fields passed(Fields fields, String messageId, InFlight flight) {
        Fields passed = RoadHeaders.passing(fields).with(RoadHeaders.REQUEST_ID, flight.requestId());
        if (passed.last("Accept").isEmpty()) {
            passed = passed.with("Accept", "application/json");
        }
        return passed.last(RoadHeaders.ID).isPresent() ? passed : passed.with(RoadHeaders.ID, messageId);
    }

    private String freshMessageId() {
        return settings.instance() + "-" + settings.ids().get();
    }

    private static BusFault internal(String text) {
        return new BusFault(Side.CLIENT, "internal_error", text);
    }
}
