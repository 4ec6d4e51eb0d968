// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.schema;

/** Patterns of values whose form is checked by parsing, as far as a pattern can tell. */
final class Addresses {

    /** An absolute URI: a scheme, and none of the characters that stand in no URI. */
    static final String PATTERN = "[A-Za-z][A-Za-z0-9+.\\-]*:[^ \\t\\n\\r\"<>\\\\\\^`\\{\\|\\}]+";

    /** A code of a language. */
    static final String LANGUAGE = "[a-z]{2,3}";

    private Addresses() {}
}
