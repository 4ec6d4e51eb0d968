/** Service descriptions in the European vocabulary CPSV-AP: written, read, repaired and validated. */
module lv.vienreiz.catalog.cpsv {
    requires static transitive org.jspecify;
    requires transitive lv.vienreiz.catalog.model;
    requires com.fasterxml.jackson.core;
    requires com.ctc.wstx;
    requires org.codehaus.stax2;
    requires java.xml;
    requires org.apache.jena.base;
    requires org.apache.jena.core;
    requires org.apache.jena.arq;
    requires org.apache.jena.shacl;

    exports lv.vienreiz.cpsv;
    exports lv.vienreiz.cpsv.gateway;
    exports lv.vienreiz.cpsv.rule;
    exports lv.vienreiz.cpsv.xsd;
}
