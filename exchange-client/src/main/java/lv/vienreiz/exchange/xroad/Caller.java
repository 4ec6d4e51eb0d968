// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.xroad;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import lv.vienreiz.exchange.http.HttpCall;
import lv.vienreiz.exchange.spi.OutgoingMessage;
import lv.vienreiz.message.MessageId;

/**
 * Who calls, and so how a request to the message resource of a service looks.
 *
 * @param client the calling subsystem
 * @param userId the person on whose behalf it calls; personal
 * @param representedParty the party it represents, percent-encoded
 */
record Caller(SubsystemId client, Optional<String> userId, Optional<String> representedParty) {

    /** Eleven digits, or six and five with a dash: the shape of a Latvian personal code, wherever it stands. */
    private static final Pattern PERSONAL = Pattern.compile("\\d{6}[-\\s]?\\d{5}");

    private static final Pattern PRINTABLE = Pattern.compile("[!-~]([ -~]*[!-~])?");

    HttpCall put(URI server, XRoadServiceId service, OutgoingMessage message) {
        HttpCall call = common(
                HttpCall.put(resource(server, service, message.messageId()), message.contentType(), message.body()),
                message.messageId());
        Optional<String> issue = message.caseId().filter(Caller::mayBeShown);
        return issue.isPresent() ? call.with("X-Road-Issue", issue.get()) : call;
    }

    HttpCall get(URI server, XRoadServiceId service, MessageId messageId) {
        return common(HttpCall.get(resource(server, service, messageId)), messageId);
    }

    /** The security server logs the case in plain text, so what looks like a person's code stays here. */
    private static boolean mayBeShown(String caseId) {
        return PRINTABLE.matcher(caseId).matches() && !PERSONAL.matcher(caseId).find();
    }

    private HttpCall common(HttpCall bare, MessageId messageId) {
        HttpCall call = bare.with("Accept", "application/json, */*;q=0.5")
                .with("X-Road-Client", client.toString())
                .with("X-Road-Id", messageId.value());
        if (userId.isPresent()) {
            call = call.with("X-Road-UserId", userId.get());
        }
        return representedParty.isPresent() ? call.with("X-Road-Represented-Party", representedParty.get()) : call;
    }

    private static URI resource(URI server, XRoadServiceId service, MessageId messageId) {
        String base = server.toString();
        String root = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
        return URI.create(root + "/r1/" + service + "/messages/" + messageId);
    }

    /** Names the calling system, never a person. */
    @Override
    public String toString() {
        return "Caller[" + client + "]";
    }
}
