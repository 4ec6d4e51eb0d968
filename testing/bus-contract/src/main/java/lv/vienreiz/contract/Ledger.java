// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import lv.vienreiz.exchange.spi.Answer;
import lv.vienreiz.message.MessageId;

/** The receiver that the contract puts behind the bus: it counts what it did, and does as it is told. */
final class Ledger implements Receiver {

    /** What every answer begins with: bytes that nothing but a copy keeps. */
    private static final byte[] MARK = {
        (byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 0, '\r', '\n', (byte) 0xFF, '\n', '<', '{'
    };

    private final Map<MessageId, Integer> effects = new ConcurrentHashMap<>();
    private final Set<MessageId> refused = ConcurrentHashMap.newKeySet();
    private final CountDownLatch arrived = new CountDownLatch(1);
    private volatile CountDownLatch gate = new CountDownLatch(0);

    @Override
    public Optional<Answer> receive(MessageId messageId, byte[] body) {
        arrived.countDown();
        try {
            gate.await();
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The bus is being closed", closing);
        }
        if (refused.contains(messageId)) {
            return Optional.empty();
        }
        effects.merge(messageId, 1, Integer::sum);
        return Optional.of(new Answer(Conversation.TYPE, answerTo(body), ""));
    }

    /** What is answered to a body: different for each body, and hard to carry. */
    static byte[] answerTo(byte[] body) {
        byte[] fingerprint = ("answer to " + body.length + " " + java.util.Arrays.hashCode(body)).getBytes(UTF_8);
        byte[] answer = java.util.Arrays.copyOf(MARK, MARK.length + fingerprint.length);
        System.arraycopy(fingerprint, 0, answer, MARK.length, fingerprint.length);
        return answer;
    }

    int effects(MessageId messageId) {
        return effects.getOrDefault(messageId, 0);
    }

    void refuse(MessageId messageId) {
        refused.add(messageId);
    }

    /** Has messages wait at the receiver until {@link #goOn}. */
    void hold() {
        gate = new CountDownLatch(1);
    }

    void goOn() {
        gate.countDown();
    }

    boolean awaitsArrival() throws InterruptedException {
        return arrived.await(30, TimeUnit.SECONDS);
    }
}
