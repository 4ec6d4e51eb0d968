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

    exports lv.vienreiz.agreement;
    exports lv.vienreiz.appraisal;
    exports lv.vienreiz.catalog;
    exports lv.vienreiz.centre;
    exports lv.vienreiz.classification;
    exports lv.vienreiz.codelist;
    exports lv.vienreiz.digital;
    exports lv.vienreiz.document.schema;
    exports lv.vienreiz.document;
    exports lv.vienreiz.evaluation;
    exports lv.vienreiz.identifier;
    exports lv.vienreiz.importance;
    exports lv.vienreiz.indicator;
    exports lv.vienreiz.indicator.formula;
    exports lv.vienreiz.knowledge;
    exports lv.vienreiz.lifeevent;
    exports lv.vienreiz.rule;
    exports lv.vienreiz.standard;
    exports lv.vienreiz.strategy;
    exports lv.vienreiz.template;
    exports lv.vienreiz.text;
    exports lv.vienreiz.document.sample to
            lv.vienreiz.testkit;
    exports lv.vienreiz.catalog.form to
            lv.vienreiz.exchange.model,
            lv.vienreiz.maturity.assessment;
    exports lv.vienreiz.document.form to
            lv.vienreiz.exchange.model,
            lv.vienreiz.maturity.assessment,
            lv.vienreiz.html.pages,
            lv.vienreiz.testkit,
            lv.vienreiz.catalog.cpsv,
            lv.vienreiz.cli;

    opens lv.vienreiz.agreement to
            org.hibernate.validator;
    opens lv.vienreiz.appraisal to
            org.hibernate.validator;
    opens lv.vienreiz.catalog to
            org.hibernate.validator;
    opens lv.vienreiz.centre to
            org.hibernate.validator;
    opens lv.vienreiz.codelist to
            org.hibernate.validator;
    opens lv.vienreiz.digital to
            org.hibernate.validator;
    opens lv.vienreiz.evaluation to
            org.hibernate.validator;
    opens lv.vienreiz.importance to
            org.hibernate.validator;
    opens lv.vienreiz.indicator to
            org.hibernate.validator;
    opens lv.vienreiz.knowledge to
            org.hibernate.validator;
    opens lv.vienreiz.lifeevent to
            org.hibernate.validator;
    opens lv.vienreiz.standard to
            org.hibernate.validator;
    opens lv.vienreiz.strategy to
            org.hibernate.validator;
    opens lv.vienreiz.template to
            org.hibernate.validator;

    uses lv.vienreiz.document.form.DocumentForms;
    uses lv.vienreiz.rule.RuleBook;

    provides lv.vienreiz.document.form.DocumentForms with
            lv.vienreiz.catalog.form.CatalogForms,
            lv.vienreiz.agreement.form.AgreementForms,
            lv.vienreiz.appraisal.form.AppraisalForms,
            lv.vienreiz.evaluation.form.EvaluationForms,
            lv.vienreiz.centre.form.CentreForms,
            lv.vienreiz.codelist.form.CodeListForms,
            lv.vienreiz.standard.form.StandardForms,
            lv.vienreiz.strategy.form.StrategyForms,
            lv.vienreiz.template.form.TemplateForms,
            lv.vienreiz.lifeevent.form.LifeEventForms,
            lv.vienreiz.knowledge.form.KnowledgeForms,
            lv.vienreiz.indicator.form.IndicatorForms;
    provides lv.vienreiz.rule.RuleBook with
            lv.vienreiz.catalog.rule.CatalogRuleBook,
            lv.vienreiz.lifeevent.rule.LifeEventRuleBook,
            lv.vienreiz.agreement.rule.AgreementRuleBook,
            lv.vienreiz.centre.rule.CentreRuleBook,
            lv.vienreiz.evaluation.rule.EvaluationRuleBook,
            lv.vienreiz.indicator.rule.IndicatorRuleBook,
            lv.vienreiz.codelist.rule.CodeListRuleBook,
            lv.vienreiz.standard.rule.StandardRuleBook,
            lv.vienreiz.strategy.rule.StrategyRuleBook,
            lv.vienreiz.template.rule.TemplateRuleBook;
}
