// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.spi;

import lv.vienreiz.exchange.Fault;

/** What a receiver knows of a message that was sent to it. */
public sealed interface Inquiry {

    /**
     * The receiver acted on the message; this is the answer it gave then.
     *
     * @param answer the stored answer
     */
    record Executed(Answer answer) implements Inquiry {}

    /** The receiver never saw the message, so it may be sent again. */
    record Unknown() implements Inquiry {}

    /** The receiver has the message and is still at work on it. */
    record InProgress() implements Inquiry {}

    /**
     * The receiver refused the message.
     *
     * @param fault why
     */
    record Refused(Fault fault) implements Inquiry {}

    /**
     * The question itself could not be answered now.
     *
     * @param fault why
     */
    record NotAnswered(Fault fault) implements Inquiry {}
}
