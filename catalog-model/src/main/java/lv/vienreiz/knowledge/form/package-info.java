/** The forms of documents of the knowledge base, made at build time; not exported to users. Start at {@link lv.vienreiz.knowledge.form.KnowledgeForms}. */
@NullMarked
package lv.vienreiz.knowledge.form;

import org.jspecify.annotations.NullMarked;
