// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.UnaryOperator;
import lv.vienreiz.exchange.attachment.AttachmentLimits;
import lv.vienreiz.exchange.journal.AccessJournal;
import lv.vienreiz.exchange.journal.Checkpoints;
import lv.vienreiz.exchange.journal.JournalSettings;
import lv.vienreiz.exchange.outbox.Outbox;
import lv.vienreiz.exchange.outbox.OutboxBuilder;
import lv.vienreiz.exchange.outbox.OutboxLedger;
import lv.vienreiz.exchange.outbox.OutboxRetention;
import lv.vienreiz.exchange.outbox.Repeats;
import lv.vienreiz.exchange.spi.BusBinding;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.exchange.upkeep.Upkeep;
import lv.vienreiz.exchange.upkeep.UpkeepBuilder;
import lv.vienreiz.message.PartyId;
import lv.vienreiz.permission.Permissions;

/** What an {@link ExchangeClient} needs. Not safe for several threads. */
public final class ExchangeClientBuilder {

    private final BusBinding binding;
    private Optional<Store> store = Optional.empty();
    private Optional<Checkpoints> checkpoints = Optional.empty();
    private JournalSettings journalSettings = JournalSettings.defaults();
    private Optional<Permissions> permissions = Optional.empty();
    private Optional<PartyId> sender = Optional.empty();
    private UnaryOperator<OutboxBuilder> outboxSettings = UnaryOperator.identity();
    private Optional<OutboxRetention> retention = Optional.empty();
    private UnaryOperator<UpkeepBuilder> upkeepSettings = UnaryOperator.identity();
    private AttachmentLimits attachments = AttachmentLimits.usual();
    private Clock clock = Clock.system(ZoneId.of("Europe/Riga"));

    /** What a client is made of, and closes. */
    record Parts(
            BusBinding binding,
            Store store,
            Outbox outbox,
            Repeats repeats,
            AccessJournal journal,
            Upkeep upkeep,
            AttachmentLimits limits) {}

    ExchangeClientBuilder(BusBinding binding) {
        this.binding = binding;
    }

    /**
     * Sets where messages and the access journal are kept.
     *
     * @param where the store; closed with the client
     * @return this builder
     */
    public ExchangeClientBuilder store(Store where) {
        store = Optional.of(where);
        return this;
    }

    /**
     * Sets where the access journal notes how far it has come, outside the store. It is kept as {@link
     * JournalSettings#defaults} say.
     *
     * @param where the checkpoints
     * @return this builder
     */
    public ExchangeClientBuilder journal(Checkpoints where) {
        checkpoints = Optional.of(where);
        return this;
    }

    /**
     * Sets where the access journal notes how far it has come, and how it is kept.
     *
     * @param where the checkpoints
     * @param settings the name of this node, the size of segments, the policy of retention
     * @return this builder
     */
    public ExchangeClientBuilder journal(Checkpoints where, JournalSettings settings) {
        journalSettings = settings;
        return journal(where);
    }

    /**
     * Sets the permissions to obtain data. A request that names one is judged and counted before it leaves; without this, nobody
     * but the register judges it.
     *
     * @param known the permissions, such as those of a case book
     * @return this builder
     */
    public ExchangeClientBuilder permissions(Permissions known) {
        permissions = Optional.of(known);
        return this;
    }

    /**
     * Sets who sends.
     *
     * @param party the institution's system in the words of the bus
     * @return this builder
     */
    public ExchangeClientBuilder sender(PartyId party) {
        sender = Optional.of(party);
        return this;
    }

    /**
     * Sets how the outbox works: when it repeats and gives up, how much is under way at once, a gate before each attempt. Requests
     * for data, which no outbox keeps, are repeated after the same waits and pass the same gate, as long as their time lasts.
     *
     * <pre>{@code
     * builder.outbox(outbox -> outbox.parallel(4).gate(breaker))
     * }</pre>
     *
     * @param settings changes the settings of the outbox, and gives them back
     * @return this builder
     */
    public ExchangeClientBuilder outbox(UnaryOperator<OutboxBuilder> settings) {
        outboxSettings = settings;
        return this;
    }

    /**
     * Sets how long what was sent is kept after its end. Without this it is kept without end.
     *
     * @param periods the periods, which the client's {@link Upkeep} sees to
     * @return this builder
     */
    public ExchangeClientBuilder retention(OutboxRetention periods) {
        retention = Optional.of(periods);
        return this;
    }

    /**
     * Sets how often the client's {@link Upkeep} does its round, and what else it looks after. It looks after the journal, by the
     * journal's own policy, and after files anyway, and after what was sent once its {@link #retention} is set.
     *
     * <pre>{@code
     * builder.upkeep(upkeep -> upkeep.also(inbox.upkeep()).every(Duration.ofHours(1)))
     * }</pre>
     *
     * @param settings changes the settings of the upkeep, and gives them back
     * @return this builder
     */
    public ExchangeClientBuilder upkeep(UnaryOperator<UpkeepBuilder> settings) {
        upkeepSettings = settings;
        return this;
    }

    /**
     * Sets how many files may travel beside a message, how large they may be, and how long the fetching of one may take; {@link
     * AttachmentLimits#usual()} unless set.
     *
     * @param limits the limits, for what is sent and what is fetched
     * @return this builder
     */
    public ExchangeClientBuilder attachments(AttachmentLimits limits) {
        attachments = limits;
        return this;
    }

    /**
     * Sets the clock; the system's in Latvian time unless set.
     *
     * @param value the clock
     * @return this builder
     */
    public ExchangeClientBuilder clock(Clock value) {
        clock = value;
        return this;
    }

    /**
     * Opens the client, which goes on with what its store still owes. Where that fails, store and binding stay as they were, and
     * stay the caller's.
     *
     * @return the client, to be closed
     * @throws IllegalArgumentException if store, journal or sender was not set
     * @throws lv.vienreiz.exchange.store.StoreException if the store cannot be used
     */
    public ExchangeClient build() {
        Store kept = store.orElseThrow(() -> new IllegalArgumentException("A client needs a store: call store(…)"));
        Checkpoints notes = checkpoints.orElseThrow(
                () -> new IllegalArgumentException("A client needs a journal: call journal(…)"));
        PartyId party =
                sender.orElseThrow(() -> new IllegalArgumentException("A client names its sender: call sender(…)"));
        AccessJournal journal = AccessJournal.open(kept, notes, journalSettings, clock, new SecureRandom());
        boolean opened = false;
        try {
            ExchangeClient client = open(kept, party, journal);
            opened = true;
            return client;
        } finally {
            if (!opened) {
                journal.close();
            }
        }
    }

    private ExchangeClient open(Store kept, PartyId party, AccessJournal journal) {
        OutboxBuilder settings = outboxSettings.apply(Outbox.on(kept, binding).clock(clock));
        Outbox outbox = settings.open();
        boolean opened = false;
        try {
            Upkeep upkeep = upkeep(OutboxLedger.of(kept, clock), journal);
            Parts parts = new Parts(binding, kept, outbox, Repeats.of(settings), journal, upkeep, attachments);
            ExchangeClient client = new ExchangeClient(parts, permissions, party, clock);
            opened = true;
            return client;
        } finally {
            if (!opened) {
                outbox.close();
            }
        }
    }

    private Upkeep upkeep(OutboxLedger sent, AccessJournal journal) {
        UpkeepBuilder builder = Upkeep.of(journal.upkeep(), sent.upkeepOfFiles());
        retention.map(sent::upkeep).ifPresent(builder::also);
        return upkeepSettings.apply(builder.clock(clock)).start();
    }
}
