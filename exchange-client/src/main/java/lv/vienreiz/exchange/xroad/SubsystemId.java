// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.xroad;

import java.util.List;
import java.util.Optional;

/**
 * The identifier of a subsystem, which is what calls and is called on X-Road: {@code LV/GOV/90000069281/portal}.
 *
 * <p>Two identifiers are equal if their parts are, however they were written.
 *
 * @param member whose subsystem it is
 * @param subsystemCode the subsystem's code
 */
public record SubsystemId(MemberId member, String subsystemCode) {

    private static final String FORM = "INSTANCE/CLASS/CODE/SUBSYSTEM";

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if it is empty or has a character that X-Road refuses
     */
    public SubsystemId {
        IdentifierPart.require("subsystem code", subsystemCode);
    }

    /**
     * Makes an identifier of its parts.
     *
     * @param member whose subsystem it is
     * @param subsystemCode the subsystem's code, not percent-encoded
     * @return the identifier
     * @throws IllegalArgumentException if the code is empty or has a character that X-Road refuses
     */
    public static SubsystemId of(MemberId member, String subsystemCode) {
        return new SubsystemId(member, subsystemCode);
    }

    /**
     * Reads an identifier.
     *
     * @param text four parts with slashes between; each may be percent-encoded
     * @return the identifier
     * @throws IllegalArgumentException if the text is none
     */
    public static SubsystemId parse(String text) {
        List<String> parts = IdentifierPart.split(text, 4, FORM);
        return new SubsystemId(new MemberId(parts.get(0), parts.get(1), parts.get(2)), parts.get(3));
    }

    /**
     * Reads an identifier, if the text is one.
     *
     * @param text any text
     * @return the identifier, or nothing
     */
    public static Optional<SubsystemId> tryParse(String text) {
        try {
            return Optional.of(parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * Names a service of this subsystem.
     *
     * @param code the service's code
     * @return its identifier
     * @throws IllegalArgumentException if the code is empty or has a character that X-Road refuses
     */
    public XRoadServiceId service(String code) {
        return new XRoadServiceId(this, code);
    }

    /**
     * Tells whether only characters occur that X-Road's specification lists; others work, but not with every server.
     *
     * @return true if all parts keep to the specification
     */
    public boolean isStrict() {
        return member.isStrict() && IdentifierPart.isStrict(subsystemCode);
    }

    /** The form used in paths and headers: percent-encoded where needed; {@link #parse(String)} reads it back. */
    @Override
    public String toString() {
        return member + "/" + IdentifierPart.encode(subsystemCode);
    }
}
