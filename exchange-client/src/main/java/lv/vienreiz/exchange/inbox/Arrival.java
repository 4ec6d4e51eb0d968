// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.inbox;

import java.util.Objects;
import lv.vienreiz.message.PartyId;

/**
 * A message that asks to be let in.
 *
 * @param caller who calls, as the bus vouches for it
 * @param sender whom the message names as its sender, which fits the caller
 * @param service whom it is for: the service of ours that the message names as its receiver
 * @param kind of which kind it is
 */
public record Arrival(Caller caller, PartyId sender, PartyId service, MessageKind<?, ?> kind) {

    /** Makes an arrival. */
    public Arrival {
        Objects.requireNonNull(caller, "caller");
        Objects.requireNonNull(sender, "sender");
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(kind, "kind");
    }
}
