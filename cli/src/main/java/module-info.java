/** The {@code vienreiz} command. */
module lv.vienreiz.cli {
    requires static transitive org.jspecify;
    requires lv.vienreiz.exchange.client;
    requires lv.vienreiz.html.pages;
    requires lv.vienreiz.bus.emulator;
    requires info.picocli;
}
