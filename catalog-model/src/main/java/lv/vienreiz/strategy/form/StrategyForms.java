// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.strategy.form;

import java.util.List;
import lv.vienreiz.document.form.DocumentForm;
import lv.vienreiz.document.form.DocumentForms;
import lv.vienreiz.strategy.ChannelStrategy;
import org.jspecify.annotations.Nullable;

/** The kind of document that holds a strategy of channels; for the service loader only. */
public final class StrategyForms implements DocumentForms {

    /** Made by the service loader. */
    public StrategyForms() {}

    @Override
    public @Nullable DocumentForm<?> ofType(Class<?> type) {
        return type == ChannelStrategy.class ? ChannelStrategyForm.FORM : null;
    }

    @Override
    public @Nullable DocumentForm<?> ofName(String name) {
        return name.equals("channel-strategy") ? ChannelStrategyForm.FORM : null;
    }

    @Override
    public List<String> names() {
        return List.of("channel-strategy");
    }
}
