// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator.onceonly;

import java.util.Optional;

/**
 * An input of a service as one application filled it; it does not hold what was filled in.
 *
 * @param service the service that was applied for
 * @param input the key of the input
 * @param origin where the answer comes from
 * @param register the code of the register that delivers it, or could
 */
public record FilledInput(String service, String input, Origin origin, Optional<String> register) {

    /** Where the answer to an input comes from. */
    public enum Origin {
        /** From the register that the answer names; the bus has seen the request, and the answer to it. */
        REGISTER,
        /** From a register, as the answer says, but the bus has seen no such request that was answered so. */
        UNPROVED,
        /** From the person, as only the person knows it or no register delivers it. */
        PERSON,
        /** From the person, after the register was asked and did not deliver it. */
        PERSON_INSTEAD,
        /** From the person, although a register delivers it and was not asked, or has delivered it. */
        PERSON_NEEDLESSLY
    }
}
