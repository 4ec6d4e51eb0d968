// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import lv.vienreiz.emulator.Exchange.Answered;
import lv.vienreiz.emulator.wire.Answer;
import lv.vienreiz.emulator.wire.Content;
import lv.vienreiz.emulator.wire.Fields;
import lv.vienreiz.emulator.wire.Head;
import lv.vienreiz.emulator.wire.HttpConnection;
import lv.vienreiz.emulator.wire.ReceivedBody;
import lv.vienreiz.emulator.xroad.BusFault;
import lv.vienreiz.emulator.xroad.ServiceAddress;
import lv.vienreiz.emulator.xroad.Side;

/** One request on its way through both servers and back, and what a fault may do to it. Confined to one thread. */
final class Passage {

    private final HttpConnection connection;
    private final Bus bus;
    private final InFlight flight;
    private final Fault fault;
    private Optional<Reply> substitute = Optional.empty();
    private boolean soap;
    private Answer answer = new Answer(500, Fields.NONE, Content.EMPTY);

    Passage(HttpConnection connection, Bus bus, InFlight flight, Fault fault) {
        this.connection = connection;
        this.bus = bus;
        this.flight = flight;
        this.fault = fault;
    }

    void run(Head head) throws IOException {
        soap = !ServiceAddress.isRest(head.path());
        try {
            try {
                fault.strike(Point.BEFORE_READING, this);
                ReceivedBody body = connection.readBody(bus.settings().bodyLimit());
                bus.observers().forEach(observer -> observer.arrived(body.bytes()));
                fault.strike(Point.BEFORE_EFFECT, this);
                answer = ask(head, body);
            } catch (BusFault failed) {
                answer = bus.clientSide().fault(failed, head, soap);
            }
            strikeBeforeAnswer();
            flight.answered(Answered.WHOLE, answer.status());
            send();
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            cut(true);
        }
    }

    private Answer ask(Head head, ReceivedBody body) throws IOException, BusFault, InterruptedException {
        if (soap) {
            return bus.clientSide().outside(head);
        }
        Request request = bus.clientSide().accept(head, body, connection.certificate(), flight);
        ProviderSideServer.Handled handled = bus.providerSide().handle(request, substitute);
        flight.handled(handled.effect(), handled.asked());
        substitute = Optional.empty();
        fault.strike(Point.AFTER_EFFECT, this);
        Answer reply = substitute.map(Reply::answer).orElse(handled.answer());
        bus.providerSide().log(reply);
        return bus.clientSide().answer(request, reply);
    }

    private void strikeBeforeAnswer() throws IOException, InterruptedException {
        try {
            fault.strike(Point.BEFORE_ANSWER, this);
        } catch (BusFault impossible) {
            throw new IllegalStateException("No fault of the bus is scripted at this point", impossible);
        }
    }

    private void send() throws IOException {
        try {
            connection.send(answer);
        } catch (IOException gone) {
            flight.lost();
            throw gone;
        }
    }

    void delay(Duration delay) throws InterruptedException {
        CountDownLatch closing = bus.closing();
        if (closing.await(delay.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new InterruptedException("The emulator is being closed");
        }
    }

    void substitute(Reply reply) {
        substitute = Optional.of(reply);
    }

    void change(UnaryOperator<Answer> change) {
        answer = change.apply(answer);
    }

    void answerAsSoap() throws BusFault {
        soap = true;
        throw new BusFault(Side.CLIENT, "client.invalid_http_method", "Must use POST request method instead of GET");
    }

    void cut(boolean reset) throws CutOffException {
        if (reset) {
            connection.reset();
        } else {
            connection.close();
        }
        throw new CutOffException();
    }

    void cutInBody(boolean reset) throws IOException {
        flight.answered(Answered.PART, answer.status());
        connection.sendUpTo(answer, answer.content().length() / 2);
        cut(reset);
    }

    void cutAfterAnswer(boolean reset) throws IOException {
        flight.answered(Answered.WHOLE, answer.status());
        send();
        cut(reset);
    }

    void sendRaw(byte[] bytes) throws IOException {
        connection.sendRaw(bytes);
        cut(false);
    }
}
