// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.casebook.form;

import java.util.List;
import lv.vienreiz.casebook.CaseFile;
import lv.vienreiz.casebook.ChainRecord;
import lv.vienreiz.casebook.Contact;
import lv.vienreiz.casebook.PermissionRecord;
import lv.vienreiz.document.form.DocumentForm;
import lv.vienreiz.document.form.DocumentForms;
import lv.vienreiz.workday.WorkingYear;
import lv.vienreiz.workday.form.WorkingYearForm;
import org.jspecify.annotations.Nullable;

/** The kinds of document that are kept of cases, with the years that their due dates need; for the service loader only. */
public final class CasebookForms implements DocumentForms {

    private static final List<String> NAMES =
            List.of("service-case", "contact", "permission", "chain-record", "working-year");

    private static final List<Class<?>> TYPES =
            List.of(CaseFile.class, Contact.class, PermissionRecord.class, ChainRecord.class, WorkingYear.class);

    /** Made by the service loader. */
    public CasebookForms() {}

    @Override
    public @Nullable DocumentForm<?> ofType(Class<?> type) {
        int index = TYPES.indexOf(type);
        return index < 0 ? null : form(index);
    }

    @Override
    public @Nullable DocumentForm<?> ofName(String name) {
        int index = NAMES.indexOf(name);
        return index < 0 ? null : form(index);
    }

    @Override
    public List<String> names() {
        return NAMES;
    }

    /** Gives a form by its place in the lists; only the one that is asked for is loaded. */
    private static DocumentForm<?> form(int index) {
        return switch (index) {
            case 0 -> CaseFileForm.FORM;
            case 1 -> ContactForm.FORM;
            case 2 -> PermissionRecordForm.FORM;
            case 3 -> ChainRecordForm.FORM;
            default -> WorkingYearForm.FORM;
        };
    }
}
