// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.pages.charts;

/** Looks for fonts in a process of its own. */
final class WithoutFonts {

    private WithoutFonts() {}

    public static void main(String[] arguments) {
        try {
            Fonts.check();
            System.exit(1);
        } catch (IllegalStateException told) {
            System.err.println(told.getMessage());
        }
    }
}
