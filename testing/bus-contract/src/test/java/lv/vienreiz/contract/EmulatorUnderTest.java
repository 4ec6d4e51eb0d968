// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.contract;

import java.net.URI;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import lv.vienreiz.emulator.Fault;
import lv.vienreiz.emulator.MessageAnswer;
import lv.vienreiz.emulator.MessageResource;
import lv.vienreiz.emulator.Reply;
import lv.vienreiz.emulator.Request;
import lv.vienreiz.emulator.XRoadEmulator;
import lv.vienreiz.exchange.spi.Address;
import lv.vienreiz.exchange.spi.BusBinding;
import lv.vienreiz.message.MessageId;

/** A pair of emulated security servers, as the contract drives it. */
final class EmulatorUnderTest implements BusUnderTest {

    static final Address ADDRESS = new Address("LV/GOV/90000069281/burial/applications");

    private final XRoadEmulator bus;
    private final Function<URI, BusBinding> bindings;
    private final MessageResource resource;
    private final boolean fetches;

    EmulatorUnderTest(Receiver receiver, Function<URI, BusBinding> bindings) {
        this(XRoadEmulator.start(), receiver, bindings);
    }

    /** Drives a binding of somebody's own, from which no files are fetched. */
    static EmulatorUnderTest withoutFiles(Receiver receiver, Function<URI, BusBinding> bindings) {
        return new EmulatorUnderTest(XRoadEmulator.start(), receiver, bindings, false);
    }

    EmulatorUnderTest(XRoadEmulator bus, Receiver receiver, Function<URI, BusBinding> bindings) {
        this(bus, receiver, bindings, true);
    }

    private EmulatorUnderTest(
            XRoadEmulator bus, Receiver receiver, Function<URI, BusBinding> bindings, boolean fetches) {
        this.bus = bus;
        this.bindings = bindings;
        this.fetches = fetches;
        this.resource = MessageResource.of(request -> answer(receiver, request));
        bus.provide(ADDRESS.value(), resource);
    }

    private static MessageAnswer answer(Receiver receiver, Request request) {
        MessageId id = new MessageId(request.path().substring("/messages/".length()));
        return receiver.receive(id, request.body())
                .map(answer -> MessageAnswer.of(answer.contentType(), answer.body()))
                .orElseGet(() -> MessageAnswer.refusal("urn:example:refused", "Refused"));
    }

    @Override
    public BusBinding open() {
        return bindings.apply(bus.uri());
    }

    @Override
    public Address address() {
        return ADDRESS;
    }

    @Override
    public Set<Trouble> troubles() {
        return EnumSet.allOf(Trouble.class);
    }

    @Override
    public void next(Trouble trouble) {
        switch (trouble) {
            case UNREACHABLE -> bus.goOffline();
            case BUSY -> bus.next(Fault.providerAnswers(Reply.of(429).withHeader("Retry-After", "1")));
            case LOST_REQUEST -> bus.next(Fault.resetBeforeEffect());
            case LOST_ANSWER -> bus.next(Fault.silenceAfterEffect());
            case CUT_ANSWER -> bus.next(Fault.resetInBody());
            case SILENCE -> bus.next(Fault.delayBeforeEffect(Duration.ofHours(1)));
            case GARBAGE -> bus.next(Fault.garbage());
            case ANSWER_TO_ANOTHER -> bus.next(Fault.anotherMessageId());
        }
    }

    @Override
    public void heal() {
        bus.comeBack();
    }

    @Override
    public Map<String, byte[]> files(MessageId messageId) {
        return resource.files(messageId.value());
    }

    @Override
    public boolean offer(MessageId messageId, byte[] file) {
        if (fetches) {
            resource.offer(messageId.value(), "application/pdf", file);
        }
        return fetches;
    }

    @Override
    public void close() {
        bus.close();
    }
}
