/** The {@code vienreiz} command. */
module lv.vienreiz.cli {
    requires static transitive org.jspecify;
    requires lv.vienreiz.catalog.model;
    requires lv.vienreiz.catalog.cpsv;
    requires lv.vienreiz.html.pages;
    requires lv.vienreiz.report.charts;
    requires lv.vienreiz.maturity.assessment;
    requires lv.vienreiz.exchange.client;
    requires lv.vienreiz.bus.emulator;
    requires com.fasterxml.jackson.core;
    requires info.picocli;

    opens lv.vienreiz.cli to
            info.picocli;
}
