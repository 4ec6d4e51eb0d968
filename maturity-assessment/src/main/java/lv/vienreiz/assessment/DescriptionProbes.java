// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment;

import java.util.List;
import java.util.Optional;
import lv.vienreiz.catalog.IndicatorReference;
import lv.vienreiz.catalog.Publication;
import lv.vienreiz.catalog.Responsibility;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceKind;

/** What the description of a service proves. */
final class DescriptionProbes {

    private DescriptionProbes() {}

    static Answer identified(Facts facts) {
        ServiceDescription service = facts.service();
        if (service.kind().filter(DescriptionProbes::isNoService).isPresent()) {
            return answer(facts, Verdict.NOT_MET, "identified.noService", "kind");
        }
        if (service.owner().isEmpty()) {
            return answer(facts, Verdict.NOT_MET, "identified.noOwner", "");
        }
        return service.kind().isEmpty()
                ? answer(facts, Verdict.NOT_MET, "identified.noKind", "")
                : answer(facts, Verdict.MET, "identified", "owner");
    }

    static Answer published(Facts facts) {
        Optional<Publication> publication = facts.service().publication();
        if (publication.isEmpty()) {
            return answer(facts, Verdict.NOT_MET, "published.not", "");
        }
        Phrase reason = Phrase.of(
                isPublished(facts) ? "published" : "published.later",
                "date",
                publication.get().publishedOn());
        return Answer.fact(
                isPublished(facts) ? Verdict.MET : Verdict.NOT_MET,
                reason,
                facts.inDescription("publication"),
                publication.get().address());
    }

    static Answer responsibilityNamed(Facts facts) {
        return manager(facts)
                .map(post -> answer(facts, Verdict.MET, "responsibility", "responsibility", "post", post))
                .orElseGet(() -> answer(facts, Verdict.NOT_MET, "responsibility.not", ""));
    }

    static Answer responsibilityPublished(Facts facts) {
        if (manager(facts).isEmpty()) {
            return responsibilityNamed(facts);
        }
        return isPublished(facts)
                ? answer(
                        facts,
                        Verdict.MET,
                        "responsibility.published",
                        "responsibility",
                        "post",
                        manager(facts).get())
                : answer(facts, Verdict.UNCLEAR, "responsibility.unpublished", "responsibility");
    }

    static Answer indicatorsSet(Facts facts) {
        if (facts.service().indicators().isEmpty()) {
            return answer(facts, Verdict.NOT_MET, "indicators.not", "");
        }
        List<String> ids = facts.service().indicators().stream()
                .map(IndicatorReference::id)
                .toList();
        return answer(facts, Verdict.MET, "indicators", "indicators", "ids", ids);
    }

    static Answer channelsNamed(Facts facts) {
        int channels = facts.service().channels().size();
        return channels == 0
                ? answer(facts, Verdict.NOT_MET, "channels.not", "")
                : answer(facts, Verdict.UNCLEAR, "channels", "channels", "channels", channels);
    }

    private static boolean isNoService(ServiceKind kind) {
        return kind == ServiceKind.EXERCISE_OF_POWER || kind == ServiceKind.COMMERCIAL;
    }

    static boolean isPublished(Facts facts) {
        return facts.service()
                .publication()
                .filter(publication ->
                        !publication.publishedOn().isAfter(facts.evidence().asOf()))
                .isPresent();
    }

    private static Optional<String> manager(Facts facts) {
        return facts.service().responsibility().flatMap(Responsibility::manager);
    }

    private static Answer answer(Facts facts, Verdict verdict, String key, String path, Object... named) {
        return Answer.fact(verdict, Phrase.of(key, named), facts.inDescription(path));
    }
}
