/** Charts for assessment reports, as drawings inside the page. */
module lv.vienreiz.report.charts {
    requires static transitive org.jspecify;
    requires transitive lv.vienreiz.html.pages;
    requires java.desktop;
    requires org.knowm.xchart;

    exports lv.vienreiz.pages.charts;
}
