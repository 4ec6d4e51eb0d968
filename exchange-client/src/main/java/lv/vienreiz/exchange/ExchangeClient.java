// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import lv.vienreiz.exchange.journal.AccessJournal;
import lv.vienreiz.exchange.outbox.Outbox;
import lv.vienreiz.exchange.spi.Address;
import lv.vienreiz.exchange.spi.BusBinding;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.exchange.upkeep.Upkeep;
import lv.vienreiz.message.Acknowledgement;
import lv.vienreiz.message.Application;
import lv.vienreiz.message.ApplicationReceipt;
import lv.vienreiz.message.Attachment;
import lv.vienreiz.message.DataAnswer;
import lv.vienreiz.message.ExecutionStatus;
import lv.vienreiz.message.Message;
import lv.vienreiz.message.MessageId;
import lv.vienreiz.message.PartyId;
import lv.vienreiz.message.ServiceCaseHistory;
import lv.vienreiz.onceonly.OnceOnlyPlan;
import lv.vienreiz.onceonly.RegisterService;
import lv.vienreiz.onceonly.RequestContext;
import lv.vienreiz.permission.Permissions;

/**
 * The client of an interoperability bus. Messages go through an outbox, so that each takes effect once through crashes and
 * lost answers; requests for data go directly, and only after the access journal holds them. Safe for several threads.
 *
 * <pre>{@code
 * try (ExchangeClient client = ExchangeClient.builder(XRoad.at(server, subsystem).build())
 *         .store(Store.in(directory))
 *         .journal(Checkpoints.in(checkpoints, key))
 *         .sender(PartyId.parse("LV/GOV/90000000023/portal"))
 *         .build()) {
 *     Outcome<ApplicationReceipt> outcome = client.submit(application).await(Duration.ofSeconds(30));
 * }
 * }</pre>
 */
public final class ExchangeClient implements AutoCloseable {

    private final BusBinding binding;
    private final Store store;
    private final Outbox outbox;
    private final AccessJournal journal;
    private final Upkeep upkeep;
    private final PartyId sender;
    private final Clock clock;
    private final DataRequests requests;
    private final Departure departure;
    private final FileFetch files;
    private final ExecutorService registers;

    ExchangeClient(ExchangeClientBuilder.Parts parts, Optional<Permissions> permissions, PartyId sender, Clock clock) {
        this.binding = parts.binding();
        this.store = parts.store();
        this.outbox = parts.outbox();
        this.journal = parts.journal();
        this.upkeep = parts.upkeep();
        this.sender = sender;
        this.clock = clock;
        departure = new Departure(parts.limits());
        files = new FileFetch(binding, parts.limits(), clock);
        DirectCalls calls = new DirectCalls(binding, parts.repeats(), clock, DirectCalls.Pause::asleep);
        requests = new DataRequests(calls, journal, new PermissionGate(permissions, clock), sender, clock);
        AtomicInteger threads = new AtomicInteger();
        registers = Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "vienreiz-register-" + threads.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Begins a client.
     *
     * @param binding the way to the bus; closed with the client
     * @return a builder
     */
    public static ExchangeClientBuilder builder(BusBinding binding) {
        return new ExchangeClientBuilder(binding);
    }

    /**
     * Hands in an application. When this returns, it is on the disk; it is sent at once, and again as needed.
     *
     * @param application the application, beside which no files travel
     * @return the way to its receipt
     * @throws IllegalArgumentException if it says that files travel beside it
     * @throws lv.vienreiz.exchange.store.StoreException if it cannot be stored; then it is not sent
     */
    public Delivery<ApplicationReceipt> submit(Application application) {
        return submit(application, Sending.alone());
    }

    /**
     * Hands in an application with its files. When this returns, all of it is on the disk.
     *
     * @param application the application
     * @param sending its files, exactly those that it says travel beside it, and on whose behalf it is sent
     * @return the way to its receipt
     * @throws IllegalArgumentException as {@link #submit(Message, Sending)}
     * @throws java.io.UncheckedIOException if a file cannot be read; then nothing is sent
     * @throws lv.vienreiz.exchange.store.StoreException if it cannot be stored; then it is not sent
     */
    public Delivery<ApplicationReceipt> submit(Application application, Sending sending) {
        return new Delivery<>(outbox.submit(departure.of(application, sending)), ApplicationReceipt.class);
    }

    /**
     * Hands in a move of a case. Moves of one case arrive in the order in which they were handed in.
     *
     * @param status the move
     * @return the way to its acknowledgement
     * @throws lv.vienreiz.exchange.store.StoreException if it cannot be stored; then it is not sent
     */
    public Delivery<Acknowledgement> submit(ExecutionStatus status) {
        return submit(status, Sending.alone());
    }

    /**
     * Hands in the history of a case, behind the moves of the case that are still on their way.
     *
     * @param history the history
     * @return the way to its acknowledgement
     * @throws lv.vienreiz.exchange.store.StoreException if it cannot be stored; then it is not sent
     */
    public Delivery<Acknowledgement> submit(ServiceCaseHistory history) {
        return submit(history, Sending.alone());
    }

    /**
     * Hands in a message of any kind that is answered by an acknowledgement, with what goes along with it. What belongs to one
     * case arrives in the order in which it was handed in.
     *
     * @param message the message
     * @param sending its files, exactly those that it says travel beside it, and on whose behalf it is sent
     * @return the way to its acknowledgement
     * @throws IllegalArgumentException if it is an application, a request for data or an answer, a file is missing, not named in
     *     it, over the limits or not the one that its digest tells of, or another message has had its id
     * @throws java.io.UncheckedIOException if a file cannot be read; then nothing is sent
     * @throws lv.vienreiz.exchange.store.StoreException if it cannot be stored; then it is not sent
     */
    public Delivery<Acknowledgement> submit(Message message, Sending sending) {
        Departure.requireAcknowledged(message);
        return new Delivery<>(outbox.submit(departure.of(message, sending)), Acknowledgement.class);
    }

    /**
     * Fetches a file that travels beside a message which was received, from where its sender keeps it. The file appears in its
     * place at one moment, whole and with the digest that the message states, readable by its owner only; otherwise nothing
     * appears there. What a killed process had fetched of it stays beside the place, under a name that ends with {@code .part}.
     *
     * @param message the message
     * @param file the file, as the message names it
     * @param keeper the service whose inbox hands out files of the sender's messages
     * @param target where the file shall be, in a directory that is there; a file that lies there is replaced
     * @param limit how long it may take; not longer than the time of the limits
     * @return the place; or why it was not fetched, {@link Outcome.NotSent} where it is of use to repeat that, and {@link
     *     Outcome.Rejected} where it is not. Never in doubt, since fetching has no effect
     * @throws IllegalArgumentException if the file has a place of its own
     */
    public Outcome<Path> fetch(Message message, Attachment file, PartyId keeper, Path target, Duration limit) {
        MessageId id = message.envelope().messageId();
        return files.fetch(new FileFetch.Wish(id, new Address(keeper.value()), file, target), limit);
    }

    /**
     * Asks a register for data about one person, for one case. The access journal holds the request before it leaves.
     *
     * @param register the register's service
     * @param fields the fields to ask for, and no others
     * @param context by what right, for which case, by whom and about whom
     * @param limit how long it may take
     * @return the data or a reasoned refusal, or why there is no answer; without fields that were not asked for. Where the
     *     permission does not allow the request, it is rejected with a fault such as {@code client.permission_expired}, and
     *     nothing was sent or counted
     * @throws lv.vienreiz.exchange.store.StoreException if the journal cannot be written: before the request, and then nothing is
     *     sent; or after it, and then the answer is not handed out
     */
    public Outcome<DataAnswer> request(
            RegisterService register, List<String> fields, RequestContext context, Duration limit) {
        return requests.ask(DataQuestion.of(register, fields, context), limit).outcome();
    }

    /**
     * Fills a form from all registers of a plan at once.
     *
     * @param plan where each input comes from
     * @param context by what right, for which case, by whom and about whom
     * @param limit how long it may take altogether
     * @return the form, with what each register delivered, refused, or could not deliver now; where the journal cannot be
     *     written, the register was not asked and counts as not available
     */
    public Prefill prefill(OnceOnlyPlan plan, RequestContext context, Duration limit) {
        return caseData(context, Duration.ZERO).prefill(plan, limit);
    }

    /**
     * Begins to gather data for a case whose forms are filled one after the other, so that no register is asked twice.
     *
     * @param context by what right, for which case, by whom and about whom
     * @param maxAge how long an answer may be used again within the case
     * @return what registers answered in the case, nothing yet
     */
    public CaseData caseData(RequestContext context, Duration maxAge) {
        return new CaseData(new CaseAnswers(requests, registers, context, maxAge, clock), context, sender, clock);
    }

    /**
     * The same verbs without waiting, each on a thread of the caller's.
     *
     * @param executor runs each verb; its threads wait for the bus
     * @return the verbs, for as long as this client is open
     */
    public AsyncExchangeClient async(Executor executor) {
        return new AsyncExchangeClient(this, executor);
    }

    /**
     * The outbox, for listing, showing and mending what could not be delivered.
     *
     * @return the outbox
     */
    public Outbox outbox() {
        return outbox;
    }

    /**
     * The access journal.
     *
     * @return the journal
     */
    public AccessJournal journal() {
        return journal;
    }

    /**
     * What sees to it that nothing is kept for too long.
     *
     * @return the upkeep of the client's store
     */
    public Upkeep upkeep() {
        return upkeep;
    }

    /** Ends everything under way; what is not finished stays in the store for the next client. */
    @Override
    public void close() {
        registers.shutdown();
        try (binding;
                store;
                journal;
                outbox;
                upkeep) {
            // closed from the last to the first, each even if another cannot be
            return;
        }
    }
}
