// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.inbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import lv.vienreiz.exchange.kept.KeptFile;
import lv.vienreiz.exchange.outbox.OutboxEntry;
import lv.vienreiz.exchange.outbox.OutboxLedger;
import lv.vienreiz.exchange.spi.OutgoingFile;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.message.Digest;
import lv.vienreiz.message.MessageId;
import lv.vienreiz.message.PartyId;

/** Hands out files to the parties of their messages, and to nobody else: others learn not even that there is one. */
final class FileDesk {

    private final Store store;
    private final Callers callers;
    private final Admission admission;
    private final ReceivedFiles received;
    private final OutboxLedger sent;

    FileDesk(Store store, InboxBuilder settings, ReceivedFiles received) {
        this.store = store;
        this.callers = settings.callers;
        this.admission = settings.admission();
        this.received = received;
        this.sent = OutboxLedger.of(store, settings.clock);
    }

    /** A file that may be handed out, or why it may not be. */
    sealed interface Found {

        /** It may. */
        record Whole(OutgoingFile file) implements Found {

            FileReply reply(Map<String, String> echo) {
                Map<String, String> headers = new LinkedHashMap<>(echo);
                headers.put("Content-Type", file.mediaType());
                headers.put("Content-Disposition", "attachment");
                headers.put("X-Content-Type-Options", "nosniff");
                headers.put("Cache-Control", "no-store");
                return new FileReply(200, headers, file.size(), file::open);
            }
        }

        /** It may not. */
        record Not(Trouble trouble) implements Found {}
    }

    Found find(Caller caller, MessageId message, Digest digest) {
        return sentByCaller(caller, message, digest)
                .or(() -> sentToCaller(caller, message, digest))
                .orElseGet(() -> new Found.Not(Trouble.of(Problem.UNKNOWN_FILE)));
    }

    /** What came from the caller itself: its own, also while its message is still to come. */
    private Optional<Found> sentByCaller(Caller caller, MessageId message, Digest digest) {
        Key key = new Key(caller.system(), message);
        Optional<KeptFile> file = received.find(key, digest);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        Optional<Arrival> arrival = store.read(s -> new InboxRows(s).arrival(key, caller));
        Supplier<Found> whole = () -> new Found.Whole(
                new OutgoingFile(digest, file.get().mediaType(), file.get().size(), () -> received.open(key, digest)));
        if (arrival.isEmpty()) {
            return Optional.of(whole.get());
        }
        if (admission.judge(arrival.get()) instanceof Ruling.Refused refused) {
            return Optional.of(new Found.Not(Trouble.of(Problem.NOT_PERMITTED, refused.reason())));
        }
        return Optional.of(judged(
                new Fetching(
                        caller, message, Fetching.Role.SENDER, arrival.get().service()),
                whole));
    }

    /** What goes with a message of our own to a service of the caller's. */
    private Optional<Found> sentToCaller(Caller caller, MessageId message, Digest digest) {
        Optional<PartyId> service = sent.entry(message)
                .map(OutboxEntry::address)
                .flatMap(address -> PartyId.tryParse(address.value()))
                .filter(party -> callers.speaksFor(caller, party));
        if (service.isEmpty()) {
            return Optional.empty();
        }
        List<OutgoingFile> files = sent.files(message);
        return files.stream()
                .filter(file -> file.digest().equals(digest))
                .findFirst()
                .map(file -> judged(
                        new Fetching(caller, message, Fetching.Role.RECEIVER, service.get()),
                        () -> new Found.Whole(file)));
    }

    private Found judged(Fetching fetching, Supplier<Found> whole) {
        return admission.judgeFetching(fetching) instanceof Ruling.Refused refused
                ? new Found.Not(Trouble.of(Problem.NOT_PERMITTED, refused.reason()))
                : whole.get();
    }
}
