/** Where services stand, why, and what to do next. */
module lv.vienreiz.maturity.assessment {
    requires static transitive org.jspecify;
    requires transitive lv.vienreiz.exchange.model;
}
