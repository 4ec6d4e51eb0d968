// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.form;

import java.util.Optional;

/**
 * The version of a form.
 *
 * @param major changes with what breaks
 * @param minor changes with what is added
 */
public record Version(int major, int minor) {

    /**
     * Reads a version.
     *
     * @param text major and minor
     * @return the version
     * @throws IllegalArgumentException if the text is none
     */
    public static Version parse(String text) {
        Optional<Version> version = tryParse(text);
        if (version.isEmpty()) {
            throw new IllegalArgumentException("Not a version: '" + text + "'");
        }
        return version.get();
    }

    /**
     * Reads a version.
     *
     * @param text any text
     * @return the version, or nothing where the text is none
     */
    public static Optional<Version> tryParse(String text) {
        int dot = text.indexOf('.');
        if (dot < 1 || dot > 4 || dot == text.length() - 1 || text.length() - dot > 5) {
            return Optional.empty();
        }
        for (int i = 0; i < text.length(); i++) {
            if (i != dot && (text.charAt(i) < '0' || text.charAt(i) > '9')) {
                return Optional.empty();
            }
        }
        return Optional.of(
                new Version(Integer.parseInt(text, 0, dot, 10), Integer.parseInt(text, dot + 1, text.length(), 10)));
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}
