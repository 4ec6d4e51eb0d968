// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.schema;

import lv.vienreiz.document.form.DocumentForm;

/**
 * The namespace into which an XML Schema is rendered.
 *
 * @param uri the namespace name
 * @param prefix the prefix that stands for it, beside being the default namespace
 */
record Namespace(String uri, String prefix) {

    private static final int LONGEST_PREFIX = 10;

    /** The namespace that this library reads and writes. */
    static Namespace of(DocumentForm<?> form) {
        return new Namespace(form.namespace(), prefix(form.name()));
    }

    /** The namespace of an authority in VISS, by rule SK-01. */
    static Namespace viss(DocumentForm<?> form, String authorityNumber) {
        if (authorityNumber.length() != 6 || !authorityNumber.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalArgumentException(
                    "An authority has a number of six digits in VISS, such as 100001, found '" + authorityNumber + "'");
        }
        String uri = "http://ivis.eps.gov.lv/XMLSchemas/" + authorityNumber + "/"
                + form.type().getSimpleName() + "/v" + form.version().major() + "-"
                + form.version().minor();
        return new Namespace(uri, prefix(form.name()));
    }

    /** The initials of the words of a kind's name. */
    private static String prefix(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("-", -1)) {
            if (!word.isEmpty() && initials.length() < LONGEST_PREFIX) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }
}
