// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.pages;

import java.util.List;
import lv.vienreiz.assessment.PortfolioAssessment;

/** Tells at the foot of a report how its levels came about. */
final class Method {

    private Method() {}

    static void write(PortfolioAssessment portfolio, Markup page, Words words) {
        String id = ReportPage.id(words, "method");
        page.open("section", "class", "method", "aria-labelledby", id)
                .leaf("h2", words.of(ReportPage.method(portfolio)), "id", id);
        page.open("ul");
        page.open("li")
                .text(words.of("method.model") + " ")
                .text(portfolio.model().name())
                .text(", "
                        + words.of(
                                "method.version",
                                "version",
                                portfolio.model().version(),
                                "source",
                                portfolio.model().source()))
                .close();
        boolean levels = !portfolio.model().levels().isEmpty();
        for (String key : List.of(levels ? "method.cumulative" : "method.scores", "method.unclear", "method.facts")) {
            page.leaf("li", words.of(key));
        }
        if (levels) {
            page.leaf("li", words.of("method.target"));
        }
        if (levels && portfolio.hasSeveralOwners()) {
            page.leaf("li", words.of("method.owners"));
        }
        page.close().close();
    }
}
