/** Articles of the knowledge base for those who provide services. Start at {@link lv.vienreiz.knowledge.KnowledgeArticle}. */
@NullMarked
package lv.vienreiz.knowledge;

import org.jspecify.annotations.NullMarked;
