// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.outbox;

import lv.vienreiz.exchange.Fault;

/** The faults that the outbox itself finds. */
final class OutboxFaults {

    /** No attempt has been made yet. */
    static final Fault WAITING = Fault.of(Fault.Origin.CLIENT, "client.outbox.waiting");

    /** An attempt is under way. */
    static final Fault IN_FLIGHT = Fault.of(Fault.Origin.CLIENT, "client.outbox.in_flight");

    /** The process ended during an attempt. */
    static final Fault INTERRUPTED = Fault.of(Fault.Origin.CLIENT, "client.outbox.interrupted");

    /** The attempt could not be recorded, and so was not made. */
    static final Fault NOT_RECORDED = Fault.of(Fault.Origin.CLIENT, "client.outbox.not_recorded");

    /** The binding broke its promise and threw. */
    static final Fault BINDING_FAILED = Fault.of(Fault.Origin.CLIENT, "client.outbox.binding_failed");

    /** A person must look before the receiver goes on. */
    static final Fault AWAITS_PERSON = Fault.of(Fault.Origin.BUS, "bus.awaits_person");

    /** The gate before attempts was shut. */
    static final Fault HELD = Fault.of(Fault.Origin.CLIENT, "client.outbox.held");

    private OutboxFaults() {}
}
