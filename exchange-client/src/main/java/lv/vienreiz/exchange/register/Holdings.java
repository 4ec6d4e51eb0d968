// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.register;

import java.util.Set;
import lv.vienreiz.identifier.PersonalCode;

/** The data of a register. Implementations are safe for several threads. */
@FunctionalInterface
public interface Holdings {

    /**
     * Looks up what may be given about a person.
     *
     * @param subject the person
     * @param fields the names of the fields that may be given; there is no need to look up others
     * @return what is held; whatever is thrown has the request repeated
     */
    Holding find(PersonalCode subject, Set<String> fields);
}
