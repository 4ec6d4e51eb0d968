// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator.conformance;

/** What a check found instead of what it expected; ends the check. */
final class Complaint extends Exception {

    private static final long serialVersionUID = 1;

    Complaint(String found) {
        super(found, null, false, false);
    }
}
