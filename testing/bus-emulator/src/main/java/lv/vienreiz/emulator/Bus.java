// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import lv.vienreiz.emulator.Exchange.Answered;
import lv.vienreiz.emulator.wire.Answer;
import lv.vienreiz.emulator.wire.Content;
import lv.vienreiz.emulator.wire.Fields;
import lv.vienreiz.emulator.wire.Head;
import lv.vienreiz.emulator.wire.HttpConnection;
import lv.vienreiz.emulator.wire.UnreadableRequestException;
import lv.vienreiz.emulator.xroad.ServiceAddress;

/** The two servers behind one port, with script and recording: what serves a connection. */
final class Bus {

    private final Settings settings;
    private final Registry registry;
    private final Script script = new Script();
    private final Recording recording;
    private final ClientSideServer clientSide;
    private final ProviderSideServer providerSide;
    private final List<Observer> observers = new CopyOnWriteArrayList<>();
    private final CountDownLatch closing = new CountDownLatch(1);

    Bus(Settings settings) {
        this.settings = settings;
        this.registry = new Registry(settings.strict());
        this.recording = new Recording(settings.clock());
        this.clientSide = new ClientSideServer(settings, registry);
        this.providerSide = new ProviderSideServer(settings, registry, recording, observers);
    }

    void serve(HttpConnection connection) throws IOException {
        while (connection.awaitRequest()) {
            InFlight flight = recording.begin(settings.ids().get());
            Optional<Fault> early = script.takeBeforeReading();
            if (early.isPresent()) {
                flight.faulty(early.get());
                connection.reset();
                return;
            }
            exchange(connection, flight);
        }
    }

    private void exchange(HttpConnection connection, InFlight flight) throws IOException {
        try {
            Optional<Head> head = connection.readHead();
            if (head.isEmpty()) {
                recording.forget(flight);
                connection.endAfterThisRequest();
                return;
            }
            flight.read(head.get());
            Optional<Fault> fault = script.take(serviceOf(head.get(), flight));
            fault.ifPresent(flight::faulty);
            new Passage(connection, this, flight, fault.orElseGet(Fault::none)).run(head.get());
        } catch (UnreadableRequestException unreadable) {
            connection.endAfterThisRequest();
            flight.answered(Answered.WHOLE, 400);
            connection.send(new Answer(400, Fields.NONE, Content.EMPTY));
        }
    }

    private static String serviceOf(Head head, InFlight flight) {
        if (!ServiceAddress.isRest(head.path())) {
            return "";
        }
        try {
            ServiceAddress address = ServiceAddress.parse(head.path());
            String service = address.service().toString();
            flight.addressed(service, address.path());
            return service;
        } catch (IllegalArgumentException wrong) {
            return "";
        }
    }

    Settings settings() {
        return settings;
    }

    Registry registry() {
        return registry;
    }

    Script script() {
        return script;
    }

    Recording recording() {
        return recording;
    }

    ClientSideServer clientSide() {
        return clientSide;
    }

    ProviderSideServer providerSide() {
        return providerSide;
    }

    List<Observer> observers() {
        return observers;
    }

    CountDownLatch closing() {
        return closing;
    }
}
