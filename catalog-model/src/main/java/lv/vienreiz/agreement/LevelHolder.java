// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.agreement;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.document.Part;

/**
 * Which party answers clients at a level of communication (M[135]-[138]).
 *
 * @param level the level
 * @param party the party
 * @param unit the unit or post in it, not a name
 */
@Part
public record LevelHolder(CommunicationLevel level, AgreementParty party, Optional<@Size(max = 200) String> unit) {

    /** Makes a holder. */
    public LevelHolder {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(party, "party");
    }

    /**
     * Makes a holder without naming a unit.
     *
     * @param level the level
     * @param party the party
     * @return the holder
     */
    public static LevelHolder of(CommunicationLevel level, AgreementParty party) {
        return new LevelHolder(level, party, Optional.empty());
    }
}
