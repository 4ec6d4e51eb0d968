// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.xroad;

import java.util.List;
import java.util.Optional;
import lv.vienreiz.exchange.spi.Address;

/**
 * The identifier of a REST service on X-Road: {@code LV/GOV/90000069281/burial/applications}.
 *
 * <p>X-Road's REST routing needs all five parts: a service of a member without a subsystem cannot be called.
 *
 * @param provider the subsystem that offers it
 * @param serviceCode the service's code
 */
public record XRoadServiceId(SubsystemId provider, String serviceCode) {

    private static final String FORM = "INSTANCE/CLASS/CODE/SUBSYSTEM/SERVICE";

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if it is empty or has a character that X-Road refuses
     */
    public XRoadServiceId {
        IdentifierPart.require("service code", serviceCode);
    }

    /**
     * Makes an identifier of its parts.
     *
     * @param provider the subsystem that offers the service
     * @param serviceCode the service's code, not percent-encoded
     * @return the identifier
     * @throws IllegalArgumentException if the code is empty or has a character that X-Road refuses
     */
    public static XRoadServiceId of(SubsystemId provider, String serviceCode) {
        return new XRoadServiceId(provider, serviceCode);
    }

    /**
     * Reads an identifier.
     *
     * @param text five parts with slashes between; each may be percent-encoded
     * @return the identifier
     * @throws IllegalArgumentException if the text is none
     */
    public static XRoadServiceId parse(String text) {
        List<String> parts = IdentifierPart.split(text, 5, FORM);
        return MemberId.of(parts.get(0), parts.get(1), parts.get(2))
                .subsystem(parts.get(3))
                .service(parts.get(4));
    }

    /**
     * Reads an identifier, if the text is one.
     *
     * @param text any text
     * @return the identifier, or nothing
     */
    public static Optional<XRoadServiceId> tryParse(String text) {
        try {
            return Optional.of(parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * Tells whether only characters occur that X-Road's specification lists; others work, but not with every server.
     *
     * @return true if all parts keep to the specification
     */
    public boolean isStrict() {
        return provider.isStrict() && IdentifierPart.isStrict(serviceCode);
    }

    /**
     * The same as an address of the client.
     *
     * @return the address that this binding reads back
     */
    public Address address() {
        return new Address(toString());
    }

    /** The form used in paths and headers: percent-encoded where needed; {@link #parse(String)} reads it back. */
    @Override
    public String toString() {
        return provider + "/" + IdentifierPart.encode(serviceCode);
    }
}
