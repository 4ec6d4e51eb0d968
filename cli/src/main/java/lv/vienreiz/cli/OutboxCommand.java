// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import lv.vienreiz.exchange.outbox.OutboxEntry;
import lv.vienreiz.exchange.outbox.OutboxLedger;
import lv.vienreiz.exchange.outbox.OutboxState;
import lv.vienreiz.exchange.spi.OutgoingMessage;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.exchange.store.StoreException;
import lv.vienreiz.message.MessageId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what an outbox still owes or has given up, and has dead letters sent again when it is next opened. */
@Command(name = "outbox", versionProvider = ProgramVersion.class)
final class OutboxCommand implements Callable<Integer> {

    /** What is done with messages. */
    enum Action {
        LIST,
        SHOW,
        RESEND;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A form of what is shown. */
    enum Format {
        TEXT,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Session session;

    @Parameters(index = "0", paramLabel = "list|show|resend", descriptionKey = "outbox.action")
    private Action action = Action.LIST;

    @Parameters(index = "1", paramLabel = "DIR", descriptionKey = "outbox.directory")
    private String directory = "";

    @Parameters(index = "2..*", arity = "0..*", paramLabel = "ID", descriptionKey = "outbox.id")
    private List<String> ids = List.of();

    @Option(names = "--state", paramLabel = "STATE", descriptionKey = "outbox.state")
    private List<OutboxState> states = List.of();

    @Option(names = "--body", descriptionKey = "outbox.body")
    private boolean body;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "outbox.format")
    private Format format = Format.TEXT;

    @Spec
    private @Nullable CommandSpec spec;

    OutboxCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        if (action == Action.LIST != ids.isEmpty()) {
            throw misuse(session.say("outbox.ids"));
        }
        List<MessageId> wanted = ids.stream().map(this::id).toList();
        Path folder = folder();
        if (!Files.isRegularFile(folder.resolve("store.db"))) {
            session.err().println("vienreiz: " + session.say("outbox.nothing", "directory", directory));
            return Exit.UNREADABLE.code();
        }
        // a running outbox keeps its store; to look needs no more than to read
        try (Store store = action == Action.RESEND ? Store.in(folder) : Store.reading(folder)) {
            return done(OutboxLedger.of(store), wanted).code();
        } catch (StoreException trouble) {
            session.err().println("vienreiz: " + trouble.text(session.language()));
            return Exit.UNREADABLE.code();
        }
    }

    private Exit done(OutboxLedger ledger, List<MessageId> wanted) throws IOException {
        if (action == Action.LIST) {
            print(ledger, listed(ledger));
            return Exit.FINE;
        }
        Exit exit = Exit.FINE;
        for (MessageId id : wanted) {
            if (ledger.entry(id).isEmpty()) {
                session.err().println("vienreiz: " + session.say("outbox.unknown", "id", id));
                exit = Exit.UNREADABLE;
            } else if (action == Action.RESEND && !resent(ledger, id)) {
                exit = Exit.UNREADABLE;
            }
        }
        if (action == Action.SHOW) {
            print(
                    ledger,
                    wanted.stream().flatMap(id -> ledger.entry(id).stream()).toList());
        }
        return exit;
    }

    private boolean resent(OutboxLedger ledger, MessageId id) {
        try {
            ledger.resend(id);
        } catch (IllegalArgumentException mayNot) {
            session.err().println("vienreiz: " + session.say("outbox.mayNot", "id", id));
            return false;
        }
        session.out().println(session.say("outbox.resent", "id", id));
        return true;
    }

    /** In the order of the states, and within one in that of sending. */
    private List<OutboxEntry> listed(OutboxLedger ledger) {
        List<OutboxState> wanted = states.isEmpty()
                ? Arrays.stream(OutboxState.values())
                        .filter(state -> state != OutboxState.DELIVERED)
                        .toList()
                : states;
        return wanted.stream().flatMap(state -> ledger.entries(state).stream()).toList();
    }

    private void print(OutboxLedger ledger, List<OutboxEntry> entries) throws IOException {
        Function<MessageId, Optional<OutgoingMessage>> content =
                body && action == Action.SHOW ? ledger::message : id -> Optional.empty();
        if (format == Format.JSON) {
            new OutboxJson(session).print(entries, content);
        } else {
            new OutboxText(session).print(entries, content);
        }
    }

    private MessageId id(String text) {
        try {
            return new MessageId(text);
        } catch (IllegalArgumentException none) {
            throw misuse(session.say("outbox.noId", "found", text));
        }
    }

    private Path folder() {
        try {
            return Path.of(directory);
        } catch (InvalidPathException none) {
            throw misuse(session.say("outbox.nothing", "directory", directory));
        }
    }

    private ParameterException misuse(String text) {
        return Misuse.of(Objects.requireNonNull(spec).commandLine(), text);
    }
}
