/** An in-process interoperability bus with scripted faults, for test suites. */
module lv.vienreiz.bus.emulator {
    requires static transitive org.jspecify;
    requires transitive lv.vienreiz.exchange.model;
    requires org.apache.httpcomponents.core5.httpcore5;
}
