// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.xroad;

import java.util.regex.Pattern;

/** What may stand in the headers that security servers write into their logs. */
final class LoggedHeaders {

    private static final Pattern USER_ID = Pattern.compile("[A-Z]{2}[0-9A-Za-z-]{1,40}");

    /** Eleven digits, or six and five with a dash: the shape of a Latvian personal code, wherever it stands. */
    private static final Pattern PERSONAL = Pattern.compile("\\d{6}[-\\s]?\\d{5}");

    private static final Pattern PRINTABLE = Pattern.compile("[!-~]([ -~]*[!-~])?");

    private LoggedHeaders() {}

    static boolean isUserId(String id) {
        return USER_ID.matcher(id).matches();
    }

    /** Refuses another shape, without quoting what may be a person. */
    static String requireUserId(String id) {
        if (!isUserId(id)) {
            throw new IllegalArgumentException(
                    "A user id is a country's two capital letters and a code of letters, digits and dashes");
        }
        return id;
    }

    /** The security server logs the case in plain text, so what looks like a person's code stays here. */
    static boolean mayBeIssue(String caseId) {
        return PRINTABLE.matcher(caseId).matches() && !PERSONAL.matcher(caseId).find();
    }
}
