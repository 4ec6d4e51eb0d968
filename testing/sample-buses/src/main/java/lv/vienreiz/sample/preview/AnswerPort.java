// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.sample.preview;

import java.net.URI;
import java.util.function.BiPredicate;
import lv.vienreiz.emulator.wire.Head;
import lv.vienreiz.exchange.spi.Answer;
import lv.vienreiz.message.MessageId;
import lv.vienreiz.sample.wire.TroubledServer;
import lv.vienreiz.sample.wire.Wire;

/** Where answers of a {@link PreviewServer} come in; it says that it has one only when that is safe. */
public final class AnswerPort implements AutoCloseable {

    private final BiPredicate<MessageId, Answer> taking;
    private final TroubledServer server = new TroubledServer("answer-port", head -> false, this::take);

    /**
     * Opens the port.
     *
     * @param taking takes an answer, and tells whether it is safe; if not, the bus brings it again. An outbox that is open takes
     *     it by {@link lv.vienreiz.exchange.outbox.Outbox#settle}
     */
    public AnswerPort(BiPredicate<MessageId, Answer> taking) {
        this.taking = taking;
    }

    /**
     * Gives the address for answers.
     *
     * @return what requests name as {@code Reply-To}
     */
    public URI uri() {
        return server.uri().resolve("/answers");
    }

    private lv.vienreiz.emulator.wire.Answer take(Head head, byte[] body) {
        MessageId id = new MessageId(head.fields().last(Wire.MESSAGE_ID).orElse(""));
        Answer answer = new Answer(head.fields().last("Content-Type").orElse(""), body, id.value());
        return taking.test(id, answer)
                ? TroubledServer.text(200, head, "taken")
                : TroubledServer.text(503, head, "again");
    }

    @Override
    public void close() {
        server.close();
    }
}
