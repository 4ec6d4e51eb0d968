// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.xroad;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import lv.vienreiz.exchange.attachment.OutgoingFile;
import lv.vienreiz.exchange.http.HttpCall;
import lv.vienreiz.exchange.spi.OutgoingMessage;
import lv.vienreiz.message.Digest;
import lv.vienreiz.message.MessageId;

/**
 * Who calls, and so how a request to the message resource of a service looks.
 *
 * @param client the calling subsystem or member, percent-encoded
 * @param userId the person on whose behalf it calls, where a request names none; personal
 * @param representedParty the party it represents, percent-encoded
 * @param routes the security server to use of providers that have several
 */
record Caller(
        String client,
        Optional<String> userId,
        Optional<String> representedParty,
        Map<SubsystemId, SecurityServerId> routes) {

    private static final String USER_ID = "X-Road-UserId";

    Caller {
        routes = Map.copyOf(routes);
    }

    HttpCall put(URI server, XRoadServiceId service, OutgoingMessage message) {
        MessageId id = message.messageId();
        return of(HttpCall.put(resource(server, service, id), message.contentType(), message.body()), service, message);
    }

    HttpCall putFile(URI server, XRoadServiceId service, OutgoingMessage message, OutgoingFile file) {
        URI place = file(server, service, message.messageId(), file.digest());
        return of(HttpCall.put(place, file.mediaType(), file.size(), file::open), service, message);
    }

    /** Tells the bus's log on whose behalf and for which case, as far as these may stand there. */
    private HttpCall of(HttpCall bare, XRoadServiceId service, OutgoingMessage message) {
        Optional<String> user = message.actingUser().filter(LoggedHeaders::isUserId);
        HttpCall call = of(user.isPresent() ? bare.with(USER_ID, user.get()) : bare, service, message.messageId());
        Optional<String> issue = message.caseId().filter(LoggedHeaders::mayBeIssue);
        return issue.isPresent() ? call.with("X-Road-Issue", issue.get()) : call;
    }

    HttpCall getFile(URI server, XRoadServiceId service, MessageId messageId, Digest digest) {
        return of(HttpCall.get(file(server, service, messageId, digest)), service, messageId);
    }

    HttpCall get(URI server, XRoadServiceId service, MessageId messageId) {
        return of(HttpCall.get(resource(server, service, messageId)), service, messageId);
    }

    HttpCall raw(URI server, RawRequest request) {
        HttpCall bare = new HttpCall(
                request.method(),
                below(server, "/r1/" + request.service() + request.target()),
                request.fields(),
                request.body());
        return identified(bare, request.service())
                .with("X-Road-Id", request.messageId().value());
    }

    private HttpCall of(HttpCall bare, XRoadServiceId service, MessageId messageId) {
        return identified(bare, service)
                .with("Accept", "application/json, */*;q=0.5")
                .with("X-Road-Id", messageId.value());
    }

    /** Adds who calls, except where the request itself says otherwise. */
    private HttpCall identified(HttpCall bare, XRoadServiceId service) {
        HttpCall call = bare.with("X-Road-Client", client);
        call = orElse(call, USER_ID, userId);
        call = orElse(call, "X-Road-Represented-Party", representedParty);
        Optional<String> route =
                Optional.ofNullable(routes.get(service.provider())).map(SecurityServerId::toString);
        return orElse(call, "X-Road-Security-Server", route);
    }

    private static HttpCall orElse(HttpCall call, String name, Optional<String> value) {
        return value.isPresent() && !call.names(name) ? call.with(name, value.get()) : call;
    }

    private static URI resource(URI server, XRoadServiceId service, MessageId messageId) {
        return below(server, "/r1/" + service + "/messages/" + messageId);
    }

    private static URI file(URI server, XRoadServiceId service, MessageId messageId, Digest digest) {
        return below(server, "/r1/" + service + "/messages/" + messageId + "/attachments/" + digest.value());
    }

    /** A path of a security server, which may itself be served below a path. */
    static URI below(URI server, String path) {
        String base = server.toString();
        return URI.create((base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path);
    }

    /** Names the calling system, never a person. */
    @Override
    public String toString() {
        return "Caller[" + client + "]";
    }
}
