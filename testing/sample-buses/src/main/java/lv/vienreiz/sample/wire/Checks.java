// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.sample.wire;

import java.util.Optional;
import java.util.regex.Pattern;
import lv.vienreiz.exchange.Fault;
import lv.vienreiz.exchange.Fault.Origin;
import lv.vienreiz.exchange.spi.Address;
import lv.vienreiz.exchange.spi.BusBinding;
import lv.vienreiz.exchange.spi.OutgoingMessage;

/** What the sample buses refuse before anything leaves. */
public final class Checks {

    private static final Pattern DESTINATION = Pattern.compile("bus:[a-z]+(-[a-z]+)*");

    private Checks() {}

    /**
     * Looks for a reason not to send a message.
     *
     * @param message the message
     * @param most the most bytes that the bus takes
     * @return why it is not sent, or nothing
     */
    public static Optional<Fault> refuse(OutgoingMessage message, long most) {
        if (!isDestination(message.address())) {
            return Optional.of(Fault.of(Origin.CLIENT, "client.bad_address"));
        }
        if (message.body().length > most) {
            return Optional.of(Fault.of(Origin.CLIENT, "client.too_large"));
        }
        if (!message.files().isEmpty()) {
            return Optional.of(Fault.of(Origin.CLIENT, BusBinding.NO_FILES));
        }
        return message.contentType().chars().anyMatch(c -> c < ' ' || c > '~')
                ? Optional.of(Fault.of(Origin.CLIENT, "client.bad_content_type"))
                : Optional.empty();
    }

    /**
     * Tells whether an address is one of these buses.
     *
     * @param address an address
     * @return true for {@code bus:} and words of small letters with hyphens between them
     */
    public static boolean isDestination(Address address) {
        return DESTINATION.matcher(address.value()).matches();
    }
}
