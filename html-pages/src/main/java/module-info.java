/** Service cards and assessment reports as self-contained pages. */
module lv.vienreiz.html.pages {
    requires static transitive org.jspecify;
    requires transitive lv.vienreiz.maturity.assessment;
    requires java.xml;

    exports lv.vienreiz.pages;
}
