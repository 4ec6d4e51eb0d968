// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.interop;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import lv.vienreiz.exchange.Outcome;
import lv.vienreiz.exchange.spi.Answer;
import lv.vienreiz.exchange.spi.OutgoingMessage;
import lv.vienreiz.exchange.xroad.SubsystemId;
import lv.vienreiz.exchange.xroad.XRoadServiceId;
import lv.vienreiz.message.MessageId;

/** Who calls whom in these tests, and how an outcome is told. */
final class Bus {

    static final SubsystemId CLIENT = SubsystemId.parse("LV/GOV/90000069281/portal");
    static final XRoadServiceId SERVICE = XRoadServiceId.parse("LV/GOV/90009115209/burial/applications");

    private Bus() {}

    static OutgoingMessage message(MessageId id) {
        return new OutgoingMessage(
                id,
                SERVICE.address(),
                "application/json",
                "{\"lieta\":1}".getBytes(StandardCharsets.UTF_8),
                Optional.empty(),
                Optional.empty());
    }

    static String told(Outcome<Answer> outcome) {
        return outcome.fold(
                delivered -> "delivered",
                rejected -> "rejected " + rejected.fault().code(),
                notSent -> "not sent " + notSent.fault().code(),
                inDoubt -> "in doubt " + inDoubt.fault().code());
    }
}
