// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document;

/**
 * A piece of a document that this version does not know: the text as it was written, kept to be written again.
 *
 * @param form the form in which it was written
 * @param text a JSON value, or an XML element with everything in it
 */
public record Opaque(WrittenForm form, String text) {

    /** Tells the form and the length; what is kept may be personal data. */
    @Override
    public String toString() {
        return "Opaque[" + form + ", " + text.length() + " characters]";
    }
}
