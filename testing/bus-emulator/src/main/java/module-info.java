/** An in-process interoperability bus with scripted faults, for test suites. */
module lv.vienreiz.bus.emulator {
    requires static transitive org.jspecify;
    requires static org.junit.jupiter.api;
    requires static org.assertj.core;
    requires transitive lv.vienreiz.exchange.model;
    requires com.fasterxml.jackson.core;
    requires org.apache.httpcomponents.core5.httpcore5;

    exports lv.vienreiz.emulator;
    exports lv.vienreiz.emulator.assertion;
    exports lv.vienreiz.emulator.junit;
    exports lv.vienreiz.emulator.onceonly;
    exports lv.vienreiz.emulator.tls;
}
