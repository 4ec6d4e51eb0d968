// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import lv.vienreiz.exchange.inbox.MessageKind;
import lv.vienreiz.message.Acknowledgement;
import lv.vienreiz.message.Application;
import lv.vienreiz.message.ApplicationReceipt;
import lv.vienreiz.message.Attachment;
import lv.vienreiz.message.DataAnswer;
import lv.vienreiz.message.ExecutionStatus;
import lv.vienreiz.message.Message;
import lv.vienreiz.message.PartyId;
import lv.vienreiz.message.ServiceCaseHistory;
import lv.vienreiz.onceonly.OnceOnlyPlan;
import lv.vienreiz.onceonly.RegisterService;
import lv.vienreiz.onceonly.RequestContext;

/**
 * The verbs of an {@link ExchangeClient} for callers who do not wait. Each runs on a thread of the caller's executor and uses the
 * same outbox, journal and bus; there is no second transport. A future that is cancelled does not undo what was begun. Safe for
 * several threads.
 *
 * <p>Where a verb throws, its future ends with that exception.
 */
public final class AsyncExchangeClient {

    private final ExchangeClient client;
    private final Executor executor;

    AsyncExchangeClient(ExchangeClient client, Executor executor) {
        this.client = client;
        this.executor = Objects.requireNonNull(executor, "executor");
    }

    /**
     * Hands in an application.
     *
     * @param application the application
     * @return the way to its receipt, once it is on the disk
     */
    public CompletableFuture<Delivery<ApplicationReceipt>> submit(Application application) {
        return CompletableFuture.supplyAsync(() -> client.submit(application), executor);
    }

    /**
     * Hands in an application with its files.
     *
     * @param application the application
     * @param sending its files, and on whose behalf it is sent
     * @return the way to its receipt, once all of it is on the disk
     */
    public CompletableFuture<Delivery<ApplicationReceipt>> submit(Application application, Sending sending) {
        return CompletableFuture.supplyAsync(() -> client.submit(application, sending), executor);
    }

    /**
     * Hands in a message of any kind but a request for data.
     *
     * @param kind the kind of the message
     * @param message the message
     * @param sending its files, and on whose behalf it is sent
     * @param <Q> the message
     * @param <A> what is answered
     * @return the way to its answer, once all of it is on the disk
     */
    public <Q extends Message, A extends Message> CompletableFuture<Delivery<A>> submit(
            MessageKind<Q, A> kind, Q message, Sending sending) {
        return CompletableFuture.supplyAsync(() -> client.submit(kind, message, sending), executor);
    }

    /**
     * Fetches a file that travels beside a message which was received.
     *
     * @param message the message
     * @param file the file, as the message names it
     * @param keeper the service whose inbox hands out files of the sender's messages
     * @param target where the file shall be
     * @param limit how long it may take
     * @return the place, or why it was not fetched
     */
    public CompletableFuture<Outcome<Path>> fetch(
            Message message, Attachment file, PartyId keeper, Path target, Duration limit) {
        return CompletableFuture.supplyAsync(() -> client.fetch(message, file, keeper, target, limit), executor);
    }

    /**
     * Hands in a move of a case. The order in which moves arrive is that in which they are stored; wait for one before the next.
     *
     * @param status the move
     * @return the way to its acknowledgement, once it is on the disk
     */
    public CompletableFuture<Delivery<Acknowledgement>> submit(ExecutionStatus status) {
        return CompletableFuture.supplyAsync(() -> client.submit(status), executor);
    }

    /**
     * Hands in the history of a case.
     *
     * @param history the history
     * @return the way to its acknowledgement, once it is on the disk
     */
    public CompletableFuture<Delivery<Acknowledgement>> submit(ServiceCaseHistory history) {
        return CompletableFuture.supplyAsync(() -> client.submit(history), executor);
    }

    /**
     * Waits for the end of a delivery.
     *
     * @param delivery the delivery
     * @param time how long to wait at most
     * @param <T> what the receiver answers
     * @return how it ended, or stands when the time is up
     */
    public <T> CompletableFuture<Outcome<T>> await(Delivery<T> delivery, Duration time) {
        return CompletableFuture.supplyAsync(() -> delivery.await(time), executor);
    }

    /**
     * Asks a register for data about one person, for one case.
     *
     * @param register the register's service
     * @param fields the fields to ask for, and no others
     * @param context by what right, for which case, by whom and about whom
     * @param limit how long it may take
     * @return the data or a reasoned refusal, or why there is no answer
     */
    public CompletableFuture<Outcome<DataAnswer>> request(
            RegisterService register, List<String> fields, RequestContext context, Duration limit) {
        return CompletableFuture.supplyAsync(() -> client.request(register, fields, context, limit), executor);
    }

    /**
     * Fills a form from all registers of a plan at once.
     *
     * @param plan where each input comes from
     * @param context by what right, for which case, by whom and about whom
     * @param limit how long it may take altogether
     * @return the form
     */
    public CompletableFuture<Prefill> prefill(OnceOnlyPlan plan, RequestContext context, Duration limit) {
        return CompletableFuture.supplyAsync(() -> client.prefill(plan, context, limit), executor);
    }
}
