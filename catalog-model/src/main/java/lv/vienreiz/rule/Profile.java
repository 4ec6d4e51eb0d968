// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.rule;

import java.util.Optional;

/**
 * By which source document the rules are weighed. The sources differ by date and by what binds, so each rule says in each
 * profile how much it weighs, or that it does not exist there:
 *
 * <ul>
 *   <li>What a word <i>means</i> weighs the same in both: a description that contradicts the definition of its own kind of
 *       service is wrong whoever reads it. So does law in force that the Model merely reports.
 *   <li>What an institution <i>must do</i> by the Model is an error in {@link #P_2019} and a warning in {@link #M_2013}: the
 *       Model has the status of consultants' recommendations (M[13.2], M[283]), and "must" in it is a proposal.
 *   <li>What is recommended is a warning, and a hint is information, in both.
 *   <li>What only the Plan asks for exists only in {@link #P_2019}.
 * </ul>
 *
 * <p>That this is how the profiles differ is our own inference.
 */
public enum Profile {

    /** The recommended model of the system of public services, version 2.0, of 2013. */
    M_2013("M-2013"),

    /** The plan for the development of public services, of 2019. */
    P_2019("P-2019");

    private final String code;

    Profile(String code) {
        this.code = code;
    }

    /**
     * The name for people and command lines.
     *
     * @return such as {@code P-2019}
     */
    public String code() {
        return code;
    }

    /**
     * Reads a profile.
     *
     * @param text such as {@code P-2019}
     * @return the profile
     * @throws IllegalArgumentException if there is no such profile
     */
    public static Profile parse(String text) {
        return tryParse(text)
                .orElseThrow(() -> new IllegalArgumentException("A profile is M-2013 or P-2019, found '" + text + "'"));
    }

    /**
     * Reads a profile.
     *
     * @param text any text
     * @return the profile, or nothing where there is no such profile
     */
    public static Optional<Profile> tryParse(String text) {
        for (Profile profile : values()) {
            if (profile.code.equals(text)) {
                return Optional.of(profile);
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return code;
    }
}
