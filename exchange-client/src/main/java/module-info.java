/** The client of state interoperability buses: every message takes effect once, or you know why not. */
module lv.vienreiz.exchange.client {
    requires static transitive org.jspecify;
    requires transitive lv.vienreiz.exchange.model;
    requires org.apache.httpcomponents.client5.httpclient5;
    requires org.apache.httpcomponents.core5.httpcore5;
    requires org.slf4j;
    requires transitive java.sql;
    requires com.fasterxml.jackson.core;
    requires com.ctc.wstx;
    requires org.codehaus.stax2;
    requires java.xml;

    exports lv.vienreiz.exchange;
    exports lv.vienreiz.exchange.attachment;
    exports lv.vienreiz.exchange.casebook;
    exports lv.vienreiz.exchange.inbox;
    exports lv.vienreiz.exchange.journal;
    exports lv.vienreiz.exchange.outbox;
    exports lv.vienreiz.exchange.protection;
    exports lv.vienreiz.exchange.proxy;
    exports lv.vienreiz.exchange.register;
    exports lv.vienreiz.exchange.spi;
    exports lv.vienreiz.exchange.status;
    exports lv.vienreiz.exchange.store;
    exports lv.vienreiz.exchange.tls;
    exports lv.vienreiz.exchange.token;
    exports lv.vienreiz.exchange.upkeep;
    exports lv.vienreiz.exchange.watch;
    exports lv.vienreiz.exchange.xroad;

    provides lv.vienreiz.casebook.CaseBookProvider with
            lv.vienreiz.exchange.casebook.DirectoryCaseBooks;
}
