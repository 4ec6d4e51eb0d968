// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import lv.vienreiz.exchange.attachment.AttachmentLimits;
import lv.vienreiz.exchange.file.PartFile;
import lv.vienreiz.exchange.spi.Address;
import lv.vienreiz.exchange.spi.BusBinding;
import lv.vienreiz.exchange.spi.WantedFile;
import lv.vienreiz.message.Attachment;
import lv.vienreiz.message.MessageId;

/** Fetches files of messages, each into a place where it appears whole or not at all. */
record FileFetch(BusBinding binding, AttachmentLimits limits, Clock clock) {

    private static final Set<String> OF_NO_USE_TO_REPEAT = Set.of(
            "client.no_files",
            "client.bad_address",
            "client.file_too_large",
            "transport.answer_too_large",
            "provider.file_altered",
            "provider.http_400",
            "provider.http_401",
            "provider.http_403",
            "provider.http_404",
            "provider.http_405",
            "provider.http_410");

    /** A file that is wanted, and where it shall be. */
    record Wish(MessageId message, Address keeper, Attachment file, Path target) {}

    Outcome<Path> fetch(Wish wish, Duration limit) {
        if (wish.file().location().isPresent()) {
            throw new IllegalArgumentException("A file of message " + wish.message()
                    + " does not travel beside it, but has a place of its own; fetch it from there");
        }
        if (wish.file().size() > limits.bytes()) {
            return failed(wish, Fault.of(Fault.Origin.CLIENT, "client.file_too_large"));
        }
        Duration time = limit.compareTo(limits.time()) < 0 ? limit : limits.time();
        Instant deadline = clock.instant().plus(time);
        try (PartFile part =
                PartFile.beside(wish.target(), wish.file().digest().algorithm().begin())) {
            return failed(wish, part, deadline)
                    .map(fault -> failed(wish, fault))
                    .orElseGet(() -> new Outcome.Delivered<>(wish.message(), wish.target()));
        } catch (IOException e) {
            return failed(wish, Fault.of(Fault.Origin.CLIENT, "client.sink_failed"));
        }
    }

    private Optional<Fault> failed(Wish wish, PartFile part, Instant deadline) throws IOException {
        Attachment file = wish.file();
        WantedFile wanted = new WantedFile(wish.message(), wish.keeper(), file.digest(), file.size());
        Optional<Fault> fault = binding.fetch(wanted, part::open, deadline);
        if (fault.isPresent()) {
            return fault;
        }
        if (part.size() != file.size() || !part.isOf(file.digest())) {
            return Optional.of(Fault.of(Fault.Origin.PROVIDER, "provider.file_altered"));
        }
        part.moveTo(wish.target());
        return Optional.empty();
    }

    /** Fetching has no effect, so it is never in doubt. */
    private Outcome<Path> failed(Wish wish, Fault fault) {
        return OF_NO_USE_TO_REPEAT.contains(fault.code())
                ? new Outcome.Rejected<>(wish.message(), fault)
                : new Outcome.NotSent<>(wish.message(), fault, clock.instant());
    }
}
