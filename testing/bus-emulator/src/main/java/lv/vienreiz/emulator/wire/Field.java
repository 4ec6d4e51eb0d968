// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator.wire;

/**
 * One header field as it stood on the wire.
 *
 * @param name the name in the sender's spelling
 * @param value the value without surrounding space
 */
public record Field(String name, String value) {

    /**
     * Tells whether the field has a name, whatever the case of its letters.
     *
     * @param other a field name
     * @return true if the names are the same by the rules of HTTP
     */
    public boolean isNamed(String other) {
        return name.equalsIgnoreCase(other);
    }

    /** Shows the name only: a value can hold personal data. */
    @Override
    public String toString() {
        return name;
    }
}
