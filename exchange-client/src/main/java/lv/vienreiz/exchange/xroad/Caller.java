// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.xroad;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.vienreiz.exchange.attachment.OutgoingFile;
import lv.vienreiz.exchange.http.HttpCall;
import lv.vienreiz.exchange.http.HttpCall.Body;
import lv.vienreiz.exchange.http.HttpCall.Field;
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

    private static final String ID = "X-Road-Id";
    private static final String USER_ID = "X-Road-UserId";
    private static final Field ACCEPT = new Field("Accept", "application/json, */*;q=0.5");

    Caller {
        routes = Map.copyOf(routes);
    }

    HttpCall put(URI server, XRoadServiceId service, OutgoingMessage message) {
        MessageId id = message.messageId();
        Body body = Body.of(message.contentType(), message.body());
        return new HttpCall("PUT", resource(server, service, id), fields(service, message), Optional.of(body));
    }

    HttpCall putFile(URI server, XRoadServiceId service, OutgoingMessage message, OutgoingFile file) {
        URI place = file(server, service, message.messageId(), file.digest());
        Body body = Body.of(file.mediaType(), file.size(), file::open);
        return new HttpCall("PUT", place, fields(service, message), Optional.of(body));
    }

    /** Tells the bus's log on whose behalf and for which case, as far as these may stand there. */
    private List<Field> fields(XRoadServiceId service, OutgoingMessage message) {
        List<Field> fields = new ArrayList<>();
        message.actingUser().filter(LoggedHeaders::isUserId).ifPresent(user -> fields.add(new Field(USER_ID, user)));
        identify(fields, service, message.messageId());
        message.caseId()
                .filter(LoggedHeaders::mayBeIssue)
                .ifPresent(issue -> fields.add(new Field("X-Road-Issue", issue)));
        return fields;
    }

    HttpCall getFile(URI server, XRoadServiceId service, MessageId messageId, Digest digest) {
        return asking(file(server, service, messageId, digest), service, messageId);
    }

    HttpCall get(URI server, XRoadServiceId service, MessageId messageId) {
        return asking(resource(server, service, messageId), service, messageId);
    }

    private HttpCall asking(URI place, XRoadServiceId service, MessageId messageId) {
        List<Field> fields = new ArrayList<>();
        identify(fields, service, messageId);
        return new HttpCall("GET", place, fields, Optional.empty());
    }

    HttpCall raw(URI server, RawRequest request) {
        List<Field> fields = new ArrayList<>(request.fields());
        identify(fields, request.service());
        fields.add(new Field(ID, request.messageId().value()));
        URI place = below(server, "/r1/" + request.service() + request.target());
        return new HttpCall(request.method(), place, fields, request.body());
    }

    private void identify(List<Field> fields, XRoadServiceId service, MessageId messageId) {
        identify(fields, service);
        fields.add(ACCEPT);
        fields.add(new Field(ID, messageId.value()));
    }

    /** Adds who calls, except where the request itself says otherwise. */
    private void identify(List<Field> fields, XRoadServiceId service) {
        fields.add(new Field("X-Road-Client", client));
        addUnlessThere(fields, USER_ID, userId);
        addUnlessThere(fields, "X-Road-Represented-Party", representedParty);
        if (!routes.isEmpty()) {
            addUnlessThere(
                    fields,
                    "X-Road-Security-Server",
                    Optional.ofNullable(routes.get(service.provider())).map(SecurityServerId::toString));
        }
    }

    private static void addUnlessThere(List<Field> fields, String name, Optional<String> value) {
        if (value.isPresent() && fields.stream().noneMatch(field -> field.name().equalsIgnoreCase(name))) {
            fields.add(new Field(name, value.get()));
        }
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
