// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.pages;

import lv.vienreiz.assessment.ServiceAssessment;

/** A ladder as a bar with as many segments as levels above 0; the same stands beside it in words. */
final class LevelBar {

    private static final int WIDTH = 28;
    private static final int STEP = 32;

    private LevelBar() {}

    static void write(ServiceAssessment service, Markup page, Words words) {
        int rank = service.level().rank();
        page.open("p", "class", "level");
        bar(service, page);
        page.open("span")
                .leaf("strong", words.of("level", "rank", rank))
                .text(" ")
                .text(service.level().name());
        service.target()
                .ifPresent(target -> page.leaf("span", " · " + words.of("target", "rank", target), "class", "quiet"));
        page.close().close();
    }

    private static void bar(ServiceAssessment service, Markup page) {
        int highest = service.model().highest();
        int width = highest * STEP;
        String box = "0 0 " + width + " 16";
        page.open("svg", "class", "bar", "viewBox", box, "width", "" + width, "height", "16", "aria-hidden", "true");
        for (int rank = 1; rank <= highest; rank++) {
            segment(page, rank, rank <= service.level().rank() ? "reached" : "open");
        }
        service.target().filter(target -> target > 0).ifPresent(target -> {
            int x = (target - 1) * STEP + WIDTH;
            page.open("path", "class", "goal", "d", "M" + x + " 10l4 6h-8z").close();
        });
        page.close();
    }

    private static void segment(Markup page, int rank, String style) {
        String x = "" + (rank - 1) * STEP;
        page.open("rect", "class", style, "x", x, "y", "1", "width", "" + WIDTH, "height", "8", "rx", "2")
                .close();
    }
}
