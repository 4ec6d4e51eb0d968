// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator.assertion;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.vienreiz.emulator.AskKey;
import lv.vienreiz.emulator.Exchange;
import lv.vienreiz.emulator.Fault;
import lv.vienreiz.emulator.XRoadEmulator;
import org.assertj.core.api.AbstractAssert;

/** Assertions on what a bus has seen; their failures show the recording, without personal data. */
@SuppressWarnings("exports") // whoever uses it has the test library on the module path
public final class BusAssert extends AbstractAssert<BusAssert, XRoadEmulator> {

    BusAssert(XRoadEmulator bus) {
        super(bus, BusAssert.class);
    }

    /**
     * Verifies that at least one message took effect, and that none did so more than once.
     *
     * @return this
     */
    public BusAssert executedOnce() {
        isNotNull();
        Map<String, Integer> effects = actual.effects();
        if (effects.isEmpty()) {
            fail("at least one message to take effect, but none did");
        }
        effects.forEach((id, count) -> {
            if (count > 1) {
                fail("each message to take effect once, but one did so " + count + " times");
            }
        });
        return this;
    }

    /**
     * Verifies that a message took effect exactly once.
     *
     * @param messageId the message's identity
     * @return this
     */
    public BusAssert executedOnce(String messageId) {
        isNotNull();
        int count = actual.effects(messageId);
        if (count != 1) {
            fail("message " + messageId + " to take effect once, but it did so " + count + " times");
        }
        return this;
    }

    /**
     * Verifies that no message took effect.
     *
     * @return this
     */
    public BusAssert executedNothing() {
        isNotNull();
        if (!actual.effects().isEmpty()) {
            fail("no message to take effect, but " + actual.effects().size() + " did");
        }
        return this;
    }

    /**
     * Verifies that no register was asked twice about the same subject in the same case. Providers tell of questions by
     * {@link lv.vienreiz.emulator.Reply#asking(AskKey)}.
     *
     * @return this
     */
    public BusAssert askedNobodyTwice() {
        isNotNull();
        Map<AskKey, Long> questions = actual.exchanges().stream()
                .flatMap(exchange -> exchange.asked().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        questions.forEach((key, count) -> {
            if (count > 1) {
                fail("each register to be asked once about a subject in a case, but " + key.register() + " was asked "
                        + count + " times in case " + key.caseId());
            }
        });
        return this;
    }

    /**
     * Verifies how many exchanges reached the bus.
     *
     * @param count how many
     * @return this
     */
    public BusAssert received(int count) {
        isNotNull();
        int found = actual.exchanges().size();
        if (found != count) {
            fail(count + " exchanges, but there were " + found);
        }
        return this;
    }

    /**
     * Verifies that every scripted fault has struck.
     *
     * @return this
     */
    public BusAssert sawAllFaults() {
        isNotNull();
        if (!actual.pendingFaults().isEmpty()) {
            fail("all scripted faults to strike, but these did not: "
                    + actual.pendingFaults().stream().map(Fault::name).collect(Collectors.joining(", ")));
        }
        return this;
    }

    private void fail(String expectation) {
        String seen = actual.exchanges().stream().map(Exchange::toString).collect(Collectors.joining("\n  "));
        failWithMessage("%nExpected %s.%nThe bus has seen:%n  %s", expectation, seen.isEmpty() ? "nothing" : seen);
    }
}
