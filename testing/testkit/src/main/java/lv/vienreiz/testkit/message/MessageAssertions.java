// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.testkit.message;

import java.util.List;
import lv.vienreiz.message.Message;

/**
 * Assertions that read as sentences, on messages and exchanges.
 *
 * <pre>{@code
 * assertThatMessage(receipt).answers(application).isHidingWhenShown("Anna Paraudziņa");
 * assertThatExchange(messages).correlates().movesLegally().endsIn(CaseState.CLOSED).isValidIn(Profile.P_2019, description);
 * }</pre>
 */
public final class MessageAssertions {

    private MessageAssertions() {}

    /**
     * Begins an assertion on one message.
     *
     * @param message the message
     * @return an assertion
     */
    public static MessageAssert assertThatMessage(Message message) {
        return new MessageAssert(message);
    }

    /**
     * Begins an assertion on messages about one case.
     *
     * @param messages the messages in the order in which they were sent
     * @return an assertion
     */
    public static ExchangeAssert assertThatExchange(List<? extends Message> messages) {
        return new ExchangeAssert(List.copyOf(messages));
    }
}
