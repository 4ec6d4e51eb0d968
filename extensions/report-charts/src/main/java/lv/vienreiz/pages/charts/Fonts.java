// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.pages.charts;

import java.awt.AWTError;
import java.awt.Font;
import java.awt.font.FontRenderContext;

/** The fonts of charts, and whether this machine has them. */
final class Fonts {

    static final Font PLAIN = new Font(Font.SANS_SERIF, Font.PLAIN, 14);

    private Fonts() {}

    /** Fails with advice where nothing can be drawn; how Java says so differs from one machine to the next. */
    static void check() {
        try {
            FontRenderContext context = new FontRenderContext(null, true, true);
            if (PLAIN.createGlyphVector(context, "0").getVisualBounds().isEmpty()) {
                throw new IllegalStateException(advice());
            }
        } catch (RuntimeException | AWTError | InternalError | LinkageError missing) {
            throw new IllegalStateException(advice(), missing);
        }
    }

    private static String advice() {
        return "Java found no font to draw charts with; install fontconfig and a font, such as the packages fontconfig and"
                + " fonts-dejavu-core of Debian, or leave the charts out";
    }
}
