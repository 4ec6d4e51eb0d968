/** Where services stand, why, and what to do next. */
@SuppressWarnings("module") // the targets of qualified opens are not on this module's own path
module lv.vienreiz.maturity.assessment {
    requires static transitive org.jspecify;
    requires static transitive jakarta.validation;
    requires transitive lv.vienreiz.exchange.model;
    requires com.fasterxml.jackson.core;

    exports lv.vienreiz.assessment;
    exports lv.vienreiz.assessment.improvement;
    exports lv.vienreiz.assessment.model;
    exports lv.vienreiz.assessment.report;
    exports lv.vienreiz.assessment.scoring;
    exports lv.vienreiz.economics;
    exports lv.vienreiz.indicator.series;
    exports lv.vienreiz.usage;

    opens lv.vienreiz.assessment to
            org.hibernate.validator;
    opens lv.vienreiz.assessment.model to
            org.hibernate.validator;
    opens lv.vienreiz.assessment.report to
            org.hibernate.validator;

    provides lv.vienreiz.document.form.DocumentForms with
            lv.vienreiz.assessment.form.AssessmentForms;
}
