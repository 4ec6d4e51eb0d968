/** Messages, the life of a case, once-only plans and permissions; nothing here does I/O. */
@SuppressWarnings("module") // the targets of qualified exports and opens are not on this module's own path
module lv.vienreiz.exchange.model {
    requires static transitive org.jspecify;
    requires static transitive jakarta.validation;
    requires transitive lv.vienreiz.catalog.model;
    requires com.ctc.wstx;
    requires de.focus_shift.jollyday.core;
    requires java.xml;

    exports lv.vienreiz.access;
    exports lv.vienreiz.casebook;
    exports lv.vienreiz.casework;
    exports lv.vienreiz.casework.course;
    exports lv.vienreiz.casework.due;
    exports lv.vienreiz.message;
    exports lv.vienreiz.eaddress;
    exports lv.vienreiz.message.schema;
    exports lv.vienreiz.onceonly;
    exports lv.vienreiz.permission;
    exports lv.vienreiz.workday;
    exports lv.vienreiz.workday.library to
            de.focus_shift.jollyday.core;
    exports lv.vienreiz.statistics;
    exports lv.vienreiz.status;

    opens lv.vienreiz.access to
            org.hibernate.validator;
    opens lv.vienreiz.casebook to
            org.hibernate.validator;
    opens lv.vienreiz.casework to
            org.hibernate.validator;
    opens lv.vienreiz.message to
            org.hibernate.validator;
    opens lv.vienreiz.onceonly to
            org.hibernate.validator;
    opens lv.vienreiz.permission to
            org.hibernate.validator;
    opens lv.vienreiz.statistics to
            org.hibernate.validator;
    opens lv.vienreiz.status to
            org.hibernate.validator;
    opens lv.vienreiz.workday to
            org.hibernate.validator;

    provides de.focus_shift.jollyday.core.spi.ConfigurationService with
            lv.vienreiz.workday.library.HolidayFile;
    provides lv.vienreiz.document.form.DocumentForms with
            lv.vienreiz.access.form.AccessForms,
            lv.vienreiz.casebook.form.CasebookForms,
            lv.vienreiz.message.form.MessageForms,
            lv.vienreiz.onceonly.form.OnceOnlyForms,
            lv.vienreiz.permission.form.PermissionForms,
            lv.vienreiz.statistics.form.StatisticsForms,
            lv.vienreiz.status.form.StatusForms;
    provides lv.vienreiz.rule.RuleBook with
            lv.vienreiz.casebook.rule.CaseRuleBook,
            lv.vienreiz.message.rule.MessageRuleBook,
            lv.vienreiz.onceonly.rule.OnceOnlyRuleBook,
            lv.vienreiz.statistics.rule.StatisticsRuleBook,
            lv.vienreiz.status.rule.StatusRuleBook;
}
