// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.casebook;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import lv.vienreiz.casework.Fact;
import lv.vienreiz.casework.ServiceCase;
import lv.vienreiz.casework.StatusEntry;
import lv.vienreiz.catalog.ProcessingTime;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.document.Document;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.document.Item;
import lv.vienreiz.message.CaseId;
import lv.vienreiz.rule.KeepsRules;
import lv.vienreiz.rule.Profile;

/**
 * Everything that an institution keeps of a case (M[230]). The application and other documents are only referred to, by the
 * identity of the case.
 *
 * @param id the identity of the case
 * @param service the service
 * @param subject the pseudonym of the person whom it is about
 * @param facts what is established, on which some moves depend
 * @param history every move, in order
 * @param time how long the service takes once everything is there
 * @param dueOn the last day for the execution
 * @param overdue whether it is late
 * @param subscribed whether the client wants to be told of every move
 * @param notices the notifications that were sent
 * @param delivery how the result reaches the client
 * @param incidents what stood in the way
 * @param extensions what the document holds beyond this form
 */
@KeepsRules(profile = Profile.P_2019, groups = KeepsRules.Plan.class)
@KeepsRules(profile = Profile.M_2013, groups = KeepsRules.Model.class)
@Document(name = "service-case", version = "1.0")
public record CaseFile(
        CaseId id,
        ServiceId service,
        Optional<SubjectRef> subject,
        @Size(max = 50) @Item("fact") List<Fact> facts,
        @Size(max = 2_000) @Item("entry") List<@Valid StatusEntry> history,
        Optional<@Valid ProcessingTime> time,
        Optional<LocalDate> dueOn,
        boolean overdue,
        boolean subscribed,
        @Size(max = 2_000) @Item("notice") List<@Valid StatusNotice> notices,
        Optional<@Valid ResultDelivery> delivery,
        @Size(max = 100) @Item("incident") List<@Valid CaseIncident> incidents,
        Extensions extensions) {

    /** Makes a file; {@link #of} is the convenient way. */
    public CaseFile {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(service, "service");
        facts = List.copyOf(facts);
        history = List.copyOf(history);
        notices = List.copyOf(notices);
        incidents = List.copyOf(incidents);
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Opens the file of a case.
     *
     * @param serviceCase the case
     * @return a file with its facts and its history
     */
    public static CaseFile of(ServiceCase serviceCase) {
        return new CaseFileBuilder(serviceCase.id(), serviceCase.service(), false, false)
                .build()
                .with(serviceCase);
    }

    /**
     * Enters what became of the case.
     *
     * @param serviceCase the case
     * @return the file with its facts and its history
     * @throws IllegalArgumentException if it is another case, or its history does not go on from that of the file
     */
    public CaseFile with(ServiceCase serviceCase) {
        List<StatusEntry> longer = serviceCase.history();
        if (!serviceCase.id().equals(id)
                || longer.size() < history.size()
                || !longer.subList(0, history.size()).equals(history)) {
            throw new IllegalArgumentException("A history only grows; case " + id + " has another in its file");
        }
        Set<Fact> sorted = EnumSet.noneOf(Fact.class);
        sorted.addAll(serviceCase.facts());
        return toBuilder().facts(List.copyOf(sorted)).history(longer).build();
    }

    /**
     * The case, to be moved.
     *
     * @return the case with its facts and its history
     */
    public ServiceCase serviceCase() {
        return new ServiceCase(id, service, Set.copyOf(facts), history);
    }

    /**
     * Begins a changed copy.
     *
     * @return a builder that holds everything of this file
     */
    public CaseFileBuilder toBuilder() {
        return CaseFileBuilder.from(this);
    }
}
