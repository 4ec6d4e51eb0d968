// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.knowledge;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.agreement.CommunicationLevel;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.document.Document;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.rule.KeepsRules;
import lv.vienreiz.rule.Profile;
import lv.vienreiz.text.LocalizedText;

/**
 * An article of the knowledge base (<i>zināšanu datu bāze</i>, M[231]-[233]): how those who meet clients provide a service.
 *
 * @param id the identity of the article
 * @param service the service that it is about
 * @param title what it is called
 * @param audience for whom it is written, by the level of communication (M[135]-[136])
 * @param content what it says
 * @param validFrom the first day on which it holds
 * @param validUntil the last day on which it holds
 * @param keeper the post that keeps it right
 * @param extensions what the document holds beyond this form
 */
@KeepsRules(profile = Profile.P_2019, groups = KeepsRules.Plan.class)
@KeepsRules(profile = Profile.M_2013, groups = KeepsRules.Model.class)
@Document(name = "knowledge-article", version = "1.0")
public record KnowledgeArticle(
        ArticleId id,
        ServiceId service,
        @TextLength(max = 300) LocalizedText title,
        CommunicationLevel audience,
        @Valid ArticleContent content,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validUntil,
        Optional<@Size(max = 200) String> keeper,
        Extensions extensions) {

    /** Makes an article; {@link #builder} is the convenient way. */
    public KnowledgeArticle {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(audience, "audience");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Begins an article.
     *
     * @param id the identity of the article
     * @param service the service that it is about
     * @param title what it is called
     * @param audience for whom it is written, by the level of communication
     * @param content what it says
     * @return a builder
     */
    public static KnowledgeArticleBuilder builder(
            ArticleId id, ServiceId service, LocalizedText title, CommunicationLevel audience, ArticleContent content) {
        return new KnowledgeArticleBuilder(id, service, title, audience, content);
    }

    /**
     * Tells whether the article holds on a day.
     *
     * @param day the day
     * @return true from its first to its last day, both included
     */
    public boolean isValidOn(LocalDate day) {
        return validFrom.filter(day::isBefore).isEmpty()
                && validUntil.filter(day::isAfter).isEmpty();
    }
}
