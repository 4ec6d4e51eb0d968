// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.lifeevent.form;

import java.util.List;
import lv.vienreiz.document.form.DocumentForm;
import lv.vienreiz.document.form.DocumentForms;
import lv.vienreiz.lifeevent.LifeSituation;
import lv.vienreiz.lifeevent.ServiceChain;
import org.jspecify.annotations.Nullable;

/** The kinds of documents on life events; for the service loader only. */
public final class LifeEventForms implements DocumentForms {

    /** Made by the service loader. */
    public LifeEventForms() {}

    @Override
    public @Nullable DocumentForm<?> ofType(Class<?> type) {
        if (type == LifeSituation.class) {
            return LifeSituationForm.FORM;
        }
        return type == ServiceChain.class ? ServiceChainForm.FORM : null;
    }

    @Override
    public @Nullable DocumentForm<?> ofName(String name) {
        return switch (name) {
            case "life-situation" -> LifeSituationForm.FORM;
            case "service-chain" -> ServiceChainForm.FORM;
            default -> null;
        };
    }

    @Override
    public List<String> names() {
        return List.of("life-situation", "service-chain");
    }
}
