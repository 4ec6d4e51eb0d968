// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.statistics.form;

import java.util.List;
import lv.vienreiz.document.form.DocumentForm;
import lv.vienreiz.document.form.DocumentForms;
import lv.vienreiz.statistics.UsageReport;
import org.jspecify.annotations.Nullable;

/** The kind of document on statistics; for the service loader only. */
public final class StatisticsForms implements DocumentForms {

    private static final String NAME = "usage-report";

    /** Made by the service loader. */
    public StatisticsForms() {}

    @Override
    public @Nullable DocumentForm<?> ofType(Class<?> type) {
        return type == UsageReport.class ? UsageReportForm.FORM : null;
    }

    @Override
    public @Nullable DocumentForm<?> ofName(String name) {
        return name.equals(NAME) ? UsageReportForm.FORM : null;
    }

    @Override
    public List<String> names() {
        return List.of(NAME);
    }
}
