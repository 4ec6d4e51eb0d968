// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.agreement.ProviderAgreement;
import lv.vienreiz.catalog.Publication;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.catalog.ServiceOwner;
import lv.vienreiz.evaluation.ServiceImprovement;
import lv.vienreiz.rule.Bundle;
import lv.vienreiz.strategy.ChannelStrategy;
import lv.vienreiz.strategy.CoveredService;

/** What other documents prove, and dates of the description. */
final class DocumentProbes {

    private static final Bundle.Index<ChannelStrategy, ServiceId> STRATEGIES =
            Bundle.Index.byEach(ChannelStrategy.class, strategy -> strategy.services().stream()
                    .map(CoveredService::service)
                    .toList());
    private static final Bundle.Index<ProviderAgreement, ServiceId> AGREEMENTS =
            Bundle.Index.byEach(ProviderAgreement.class, ProviderAgreement::services);
    private static final Bundle.Index<ServiceImprovement, ServiceId> IMPROVEMENTS =
            Bundle.Index.byEach(ServiceImprovement.class, ServiceImprovement::services);

    private DocumentProbes() {}

    static Answer strategyDefined(Facts facts) {
        List<ChannelStrategy> found =
                facts.among().find(STRATEGIES, facts.service().id());
        if (found.isEmpty()) {
            return DescriptionProbes.channelsNamed(facts);
        }
        String id = found.get(0).id().value();
        return Answer.fact(
                Verdict.MET, Phrase.of("strategy", "strategy", id), Phrase.of("reference.document", "document", id));
    }

    static Answer agreementMade(Facts facts) {
        Optional<ServiceOwner> owner = facts.service().owner();
        boolean others = facts.service().providers().stream()
                .anyMatch(provider -> owner.filter(own -> own.organisation().isSameAs(provider.organisation()))
                        .isEmpty());
        if (!others) {
            return Answer.fact(Verdict.NOT_APPLICABLE, Phrase.of("agreement.alone"), facts.inDescription("providers"));
        }
        List<ProviderAgreement> found =
                facts.among().find(AGREEMENTS, facts.service().id());
        if (!found.isEmpty()) {
            String id = found.get(0).id().value();
            return Answer.fact(
                    Verdict.MET,
                    Phrase.of("agreement", "agreement", id),
                    Phrase.of("reference.document", "document", id));
        }
        return facts.among().knows(ProviderAgreement.class)
                ? Answer.fact(Verdict.NOT_MET, Phrase.of("agreement.not"), facts.inDescription("providers"))
                : Answer.unproven(Phrase.of("agreement.unknown"));
    }

    static Answer improvementPlanned(Facts facts) {
        List<ServiceImprovement> found =
                facts.among().find(IMPROVEMENTS, facts.service().id());
        if (found.isEmpty()) {
            return Answer.unproven(Phrase.of("improvement.unknown"));
        }
        Optional<ServiceImprovement> sound =
                found.stream().filter(DocumentProbes::isSystematic).findFirst();
        String id = sound.orElse(found.get(0)).id().value();
        return Answer.fact(
                sound.isPresent() ? Verdict.MET : Verdict.NOT_MET,
                Phrase.of(sound.isPresent() ? "improvement" : "improvement.not", "improvement", id),
                Phrase.of("reference.document", "document", id));
    }

    private static boolean isSystematic(ServiceImprovement improvement) {
        return improvement.evaluation().isPresent()
                && !improvement.tasks().isEmpty()
                && improvement.reviewed().isPresent();
    }

    static Answer reviewed(Facts facts) {
        if (facts.service().publication().isEmpty() || !DescriptionProbes.isPublished(facts)) {
            return DescriptionProbes.published(facts);
        }
        Publication publication = facts.service().publication().get();
        LocalDate asOf = facts.evidence().asOf();
        LocalDate last =
                publication.reviewedOn().filter(day -> !day.isAfter(asOf)).orElse(publication.publishedOn());
        boolean fresh = !last.isBefore(asOf.minusMonths(3));
        return Answer.fact(
                fresh ? Verdict.MET : Verdict.NOT_MET,
                Phrase.of(fresh ? "reviewed" : "reviewed.long", "date", last),
                facts.inDescription("publication"));
    }
}
