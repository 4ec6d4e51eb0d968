// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog.rule;

import lv.vienreiz.catalog.Fee;

/** Where a fee stands in a description. */
final class FeePath {

    private FeePath() {}

    /** The path of a fee: its place in the list, and the member that says which sort of fee it is. */
    static String of(int index, Fee fee) {
        String sort = fee.getClass().getSimpleName();
        return "/fees/" + index + "/" + Character.toLowerCase(sort.charAt(0)) + sort.substring(1);
    }
}
