// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.contract;

import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import lv.vienreiz.exchange.Fault;
import lv.vienreiz.exchange.Fault.Origin;
import lv.vienreiz.exchange.Outcome;
import lv.vienreiz.exchange.spi.Answer;
import lv.vienreiz.exchange.spi.BusBinding;
import lv.vienreiz.exchange.spi.Capabilities;
import lv.vienreiz.exchange.spi.Inquiry;
import lv.vienreiz.exchange.spi.OutgoingMessage;
import lv.vienreiz.exchange.spi.Question;
import lv.vienreiz.message.MessageId;
import org.jspecify.annotations.Nullable;

/** What an institution writes that has its own gateway: the message resource, over the HTTP client of the JDK. */
final class HandMadeBinding implements BusBinding {

    private static final Capabilities CAPABILITIES = new Capabilities(1024 * 1024, true, true);

    private final URI gateway;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Set<CompletableFuture<?>> underWay = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    HandMadeBinding(URI gateway) {
        this.gateway = gateway;
    }

    /** How a call ended: with an answer, or by a fault after which something may have left, or nothing. */
    private record End(@Nullable HttpResponse<byte[]> response, Fault fault, boolean left) {}

    @Override
    public Outcome<Answer> send(OutgoingMessage message, Instant deadline) {
        MessageId id = message.messageId();
        if (message.body().length > CAPABILITIES.maxBodyBytes()) {
            return new Outcome.Rejected<>(id, Fault.of(Origin.CLIENT, "client.too_large"));
        }
        if (!message.files().isEmpty()) {
            return new Outcome.Rejected<>(id, Fault.of(Origin.CLIENT, BusBinding.NO_FILES));
        }
        HttpRequest request;
        try {
            request = request(message.address().value(), id)
                    .header("Content-Type", message.contentType())
                    .PUT(HttpRequest.BodyPublishers.ofByteArray(message.body()))
                    .build();
        } catch (IllegalArgumentException wrong) {
            return new Outcome.Rejected<>(id, Fault.of(Origin.CLIENT, "client.bad_address"));
        }
        End end = call(request, id, deadline);
        if (end.response() == null) {
            return end.left()
                    ? new Outcome.InDoubt<>(id, end.fault())
                    : new Outcome.NotSent<>(id, end.fault(), Instant.now());
        }
        Fault fault =
                Fault.of(Origin.PROVIDER, "provider.http_" + end.response().statusCode());
        return switch (end.response().statusCode()) {
            case 200 -> new Outcome.Delivered<>(id, answer(end.response()));
            case 429 -> new Outcome.NotSent<>(id, fault, Instant.now());
            case 409, 422 -> new Outcome.Rejected<>(id, fault);
            default -> new Outcome.InDoubt<>(id, fault);
        };
    }

    @Override
    public Inquiry ask(Question question, Instant deadline) {
        HttpRequest request;
        try {
            request = request(question.address().value(), question.messageId()).build();
        } catch (IllegalArgumentException wrong) {
            return new Inquiry.NotAnswered(Fault.of(Origin.CLIENT, "client.bad_address"));
        }
        End end = call(request, question.messageId(), deadline);
        if (end.response() == null) {
            return new Inquiry.NotAnswered(end.fault());
        }
        Fault fault =
                Fault.of(Origin.PROVIDER, "provider.http_" + end.response().statusCode());
        return switch (end.response().statusCode()) {
            case 200 -> new Inquiry.Executed(answer(end.response()));
            case 202 -> new Inquiry.InProgress();
            case 404 -> new Inquiry.Unknown();
            case 422 -> new Inquiry.Refused(fault);
            default -> new Inquiry.NotAnswered(fault);
        };
    }

    private HttpRequest.Builder request(String service, MessageId id) {
        if (!service.matches("[A-Z]+/[A-Z]+/[0-9]+/[a-z]+/[a-z]+")) {
            throw new IllegalArgumentException("Not a service");
        }
        return HttpRequest.newBuilder(gateway.resolve("/r1/" + service + "/messages/" + id))
                .header("X-Road-Client", "LV/GOV/90000069281/portal")
                .header("X-Road-Id", id.value());
    }

    private End call(HttpRequest request, MessageId id, Instant deadline) {
        Duration time = Duration.between(Instant.now(), deadline);
        if (closed || time.isNegative() || Thread.currentThread().isInterrupted()) {
            return new End(null, Fault.of(Origin.CLIENT, "client.not_begun"), false);
        }
        CompletableFuture<HttpResponse<byte[]>> call = http.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray());
        underWay.add(call);
        try {
            HttpResponse<byte[]> response = call.get(time.toNanos(), TimeUnit.NANOSECONDS);
            boolean ours = response.headers()
                    .firstValue("X-Road-Id")
                    .filter(id.value()::equals)
                    .isPresent();
            return ours
                    ? new End(response, Fault.of(Origin.BUS, "none"), true)
                    : new End(null, Fault.of(Origin.BUS, "bus.answer_of_another_message"), true);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new End(null, Fault.of(Origin.CLIENT, "client.interrupted"), true);
        } catch (TimeoutException | CancellationException ended) {
            return new End(null, Fault.of(Origin.TRANSPORT, "transport.response_timed_out"), true);
        } catch (ExecutionException failed) {
            boolean refused = failed.getCause() instanceof ConnectException
                    || failed.getCause() instanceof HttpConnectTimeoutException;
            return new End(null, Fault.of(Origin.TRANSPORT, "transport.connection_lost"), !refused);
        } finally {
            call.cancel(true);
            underWay.remove(call);
        }
    }

    private static Answer answer(HttpResponse<byte[]> response) {
        return new Answer(response.headers().firstValue("Content-Type").orElse(""), response.body(), "");
    }

    @Override
    public Capabilities capabilities() {
        return CAPABILITIES;
    }

    @Override
    public void close() {
        closed = true;
        underWay.forEach(call -> call.cancel(true));
    }
}
