// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.onceonly.form;

import java.util.List;
import lv.vienreiz.document.form.DocumentForm;
import lv.vienreiz.document.form.DocumentForms;
import lv.vienreiz.onceonly.AskingHistory;
import lv.vienreiz.onceonly.OnceOnlyPlan;
import lv.vienreiz.onceonly.OnceOnlyReport;
import lv.vienreiz.onceonly.RegisterDirectory;
import org.jspecify.annotations.Nullable;

/** The kinds of document of once-only exchange; for the service loader only. */
public final class OnceOnlyForms implements DocumentForms {

    private static final List<String> NAMES =
            List.of("register-directory", "once-only-plan", "once-only-report", "asking-history");

    private static final List<Class<?>> TYPES =
            List.of(RegisterDirectory.class, OnceOnlyPlan.class, OnceOnlyReport.class, AskingHistory.class);

    /** Made by the service loader. */
    public OnceOnlyForms() {}

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
            case 0 -> RegisterDirectoryForm.FORM;
            case 1 -> OnceOnlyPlanForm.FORM;
            case 2 -> OnceOnlyReportForm.FORM;
            default -> AskingHistoryForm.FORM;
        };
    }
}
