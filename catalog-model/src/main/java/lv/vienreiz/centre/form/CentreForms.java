// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.centre.form;

import java.util.List;
import lv.vienreiz.centre.ClientServiceCentre;
import lv.vienreiz.centre.MinimumBasket;
import lv.vienreiz.document.form.DocumentForm;
import lv.vienreiz.document.form.DocumentForms;
import org.jspecify.annotations.Nullable;

/** The kinds of document of client service centres; for the service loader only. */
public final class CentreForms implements DocumentForms {

    /** Made by the service loader. */
    public CentreForms() {}

    @Override
    public @Nullable DocumentForm<?> ofType(Class<?> type) {
        if (type == ClientServiceCentre.class) {
            return ClientServiceCentreForm.FORM;
        }
        return type == MinimumBasket.class ? MinimumBasketForm.FORM : null;
    }

    @Override
    public @Nullable DocumentForm<?> ofName(String name) {
        return switch (name) {
            case "client-service-centre" -> ClientServiceCentreForm.FORM;
            case "minimum-basket" -> MinimumBasketForm.FORM;
            default -> null;
        };
    }

    @Override
    public List<String> names() {
        return List.of("client-service-centre", "minimum-basket");
    }
}
