/**
 * Service descriptions, code lists and rules, and the machinery by which documents are read, written and checked.
 */
@SuppressWarnings("module") // the targets of qualified exports and opens are not on this module's own path
module lv.vienreiz.catalog.model {
    requires static transitive org.jspecify;
    requires static transitive jakarta.validation;
    requires com.fasterxml.jackson.core;
    requires com.ctc.wstx;
    requires org.codehaus.stax2;
    requires java.xml;

    exports lv.vienreiz.text;
    exports lv.vienreiz.identifier;
}
