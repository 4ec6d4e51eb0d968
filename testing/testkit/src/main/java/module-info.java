/** Assertions and generators for test suites that exchange documents. */
module lv.vienreiz.testkit {
    requires static transitive org.jspecify;
    requires transitive lv.vienreiz.exchange.model;
    requires transitive org.assertj.core;
    requires static org.junit.jupiter.api;

    exports lv.vienreiz.testkit;
    exports lv.vienreiz.testkit.casework;
    exports lv.vienreiz.testkit.generate;
    exports lv.vienreiz.testkit.message;

    uses lv.vienreiz.casebook.CaseBookProvider;
}
