// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.onceonly;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.document.Document;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.document.Item;
import lv.vienreiz.message.Answer;
import lv.vienreiz.message.Application;
import lv.vienreiz.message.CaseId;
import lv.vienreiz.rule.KeepsRules;
import lv.vienreiz.rule.Profile;

/**
 * Who was asked for what in one case, in order: the proof that nobody was asked twice (P[66]). It holds no values and names no
 * person.
 *
 * @param caseId the case
 * @param service the service
 * @param askings each time that somebody was asked
 * @param extensions what the document holds beyond this form
 */
@KeepsRules(profile = Profile.P_2019, groups = KeepsRules.Plan.class)
@KeepsRules(profile = Profile.M_2013, groups = KeepsRules.Model.class)
@Document(name = "asking-history", version = "1.0")
public record AskingHistory(
        CaseId caseId,
        ServiceId service,
        @Size(max = 2_000) @Item("asking") List<@Valid Asking> askings,
        Extensions extensions) {

    /** Makes a history. */
    public AskingHistory {
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(service, "service");
        askings = List.copyOf(askings);
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Begins a history.
     *
     * @param caseId the case
     * @param service the service
     * @return a history in which nobody was asked yet
     */
    public static AskingHistory of(CaseId caseId, ServiceId service) {
        return new AskingHistory(caseId, service, List.of(), Extensions.none());
    }

    /**
     * Goes on with it.
     *
     * @param more who was asked then, in order
     * @return a longer history
     */
    public AskingHistory and(List<? extends Asking> more) {
        List<Asking> longer = new ArrayList<>(askings);
        longer.addAll(more);
        return new AskingHistory(caseId, service, longer, extensions);
    }

    /**
     * Goes on with what a person said in an application: whatever came from no register the person was asked for. What a register
     * delivered and the person corrected was answered without having been asked for.
     *
     * @param application the application
     * @return a longer history
     */
    public AskingHistory and(Application application) {
        List<String> asked = keys(application, answer -> answer.provenance().isEmpty());
        List<String> answered = keys(
                application,
                answer -> answer.provenance().isEmpty() || answer.correction().isPresent());
        return answered.isEmpty()
                ? this
                : and(List.of(new Asking.OfPerson(application.envelope().sentAt(), asked, answered)));
    }

    private static List<String> keys(Application application, Predicate<Answer> wanted) {
        return application.answers().stream().filter(wanted).map(Answer::key).toList();
    }

    /**
     * What is known in the case already.
     *
     * @return the inputs that the person answered or a register delivered
     */
    public Set<String> known() {
        return askings.stream().flatMap(AskingHistory::brought).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> brought(Asking asking) {
        return asking instanceof Asking.OfPerson person
                ? person.answered().stream()
                : ((Asking.OfRegister) asking).delivered().stream();
    }
}
