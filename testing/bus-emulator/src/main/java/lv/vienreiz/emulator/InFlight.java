// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import lv.vienreiz.emulator.Exchange.Answered;
import lv.vienreiz.emulator.wire.Head;

/** An exchange while it happens. Written by the thread that serves it, read by any. */
final class InFlight {

    private final Instant at;
    private final String requestId;
    private Optional<String> client = Optional.empty();
    private Optional<String> service = Optional.empty();
    private String method = "";
    private String path = "";
    private String messageId = "";
    private Optional<String> fault = Optional.empty();
    private Optional<String> effect = Optional.empty();
    private Answered answered = Answered.NOTHING;
    private OptionalInt status = OptionalInt.empty();
    private Optional<AskKey> asked = Optional.empty();

    InFlight(Instant at, String requestId) {
        this.at = at;
        this.requestId = requestId;
    }

    String requestId() {
        return requestId;
    }

    synchronized void read(Head head) {
        method = head.method();
        path = head.path();
    }

    synchronized void addressed(String toService, String below) {
        service = Optional.of(toService);
        path = below;
    }

    synchronized void identified(Optional<String> fromClient, String id) {
        client = fromClient;
        messageId = id;
    }

    synchronized void faulty(Fault scripted) {
        fault = Optional.of(scripted.name());
    }

    synchronized void handled(Optional<String> effectOn, Optional<AskKey> question) {
        effect = effectOn;
        asked = question;
    }

    synchronized void answered(Answered how, int with) {
        answered = how;
        status = OptionalInt.of(with);
    }

    synchronized void lost() {
        answered = Answered.NOTHING;
        status = OptionalInt.empty();
    }

    synchronized Exchange snapshot() {
        return new Exchange(
                at, client, service, method, path, messageId, requestId, fault, effect, answered, status, asked);
    }
}
