// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.xroad;

import java.util.List;
import java.util.Optional;

/**
 * The identifier of an X-Road member, such as {@code LV/GOV/90000069281}.
 *
 * <p>Two identifiers are equal if their parts are, however they were written.
 *
 * @param instance the X-Road instance, usually a country's code
 * @param memberClass the class of members, such as {@code GOV}
 * @param memberCode the member's code within its class
 */
public record MemberId(String instance, String memberClass, String memberCode) {

    private static final String FORM = "INSTANCE/CLASS/CODE";

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if a part is empty or has a character that X-Road refuses
     */
    public MemberId {
        IdentifierPart.require("instance", instance);
        IdentifierPart.require("member class", memberClass);
        IdentifierPart.require("member code", memberCode);
    }

    /**
     * Makes an identifier of its parts as they are, not percent-encoded.
     *
     * @param instance the X-Road instance
     * @param memberClass the class of members
     * @param memberCode the member's code
     * @return the identifier
     * @throws IllegalArgumentException if a part is empty or has a character that X-Road refuses
     */
    public static MemberId of(String instance, String memberClass, String memberCode) {
        return new MemberId(instance, memberClass, memberCode);
    }

    /**
     * Reads an identifier.
     *
     * @param text three parts with slashes between; each may be percent-encoded
     * @return the identifier
     * @throws IllegalArgumentException if the text is none
     */
    public static MemberId parse(String text) {
        List<String> parts = IdentifierPart.split(text, 3, FORM);
        return new MemberId(parts.get(0), parts.get(1), parts.get(2));
    }

    /**
     * Reads an identifier, if the text is one.
     *
     * @param text any text
     * @return the identifier, or nothing
     */
    public static Optional<MemberId> tryParse(String text) {
        try {
            return Optional.of(parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * Names a subsystem of this member.
     *
     * @param code the subsystem's code
     * @return its identifier
     * @throws IllegalArgumentException if the code is empty or has a character that X-Road refuses
     */
    public SubsystemId subsystem(String code) {
        return new SubsystemId(this, code);
    }

    /**
     * Tells whether only characters occur that X-Road's specification lists; others work, but not with every server.
     *
     * @return true if all parts keep to the specification
     */
    public boolean isStrict() {
        return IdentifierPart.isStrict(instance)
                && IdentifierPart.isStrict(memberClass)
                && IdentifierPart.isStrict(memberCode);
    }

    /** The form used in paths and headers: percent-encoded where needed; {@link #parse(String)} reads it back. */
    @Override
    public String toString() {
        return IdentifierPart.join(instance, memberClass, memberCode);
    }
}
