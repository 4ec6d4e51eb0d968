// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.knowledge.form;

import java.util.List;
import lv.vienreiz.document.form.DocumentForm;
import lv.vienreiz.document.form.DocumentForms;
import lv.vienreiz.knowledge.KnowledgeArticle;
import org.jspecify.annotations.Nullable;

/** The kinds of documents of the knowledge base; for the service loader only. */
public final class KnowledgeForms implements DocumentForms {

    /** Made by the service loader. */
    public KnowledgeForms() {}

    @Override
    public @Nullable DocumentForm<?> ofType(Class<?> type) {
        return type == KnowledgeArticle.class ? KnowledgeArticleForm.FORM : null;
    }

    @Override
    public @Nullable DocumentForm<?> ofName(String name) {
        return name.equals("knowledge-article") ? KnowledgeArticleForm.FORM : null;
    }

    @Override
    public List<String> names() {
        return List.of("knowledge-article");
    }
}
