/** The tests that every way to a bus must pass, and a bus in memory. */
module lv.vienreiz.bus.contract {
    requires static transitive org.jspecify;
    requires transitive lv.vienreiz.exchange.client;
    requires transitive org.junit.jupiter.api;
    requires org.assertj.core;

    exports lv.vienreiz.contract;
}
