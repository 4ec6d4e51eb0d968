// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import lv.vienreiz.casework.StatusEntry;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.document.Document;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.document.Item;
import lv.vienreiz.rule.KeepsRules;
import lv.vienreiz.rule.Profile;

/**
 * A case as a client service centre hands it over to the owner of the service (the "mailbox" of M[196.1]): the client and the
 * request, all statuses so far, and the documents as references only (M[230]).
 *
 * @param envelope what the message says of itself
 * @param caseId the case
 * @param service the service
 * @param registeredAt when the provider registered it
 * @param application the application, with the client
 * @param entries the moves so far, in order
 * @param documents the documents, by reference
 * @param extensions what the document holds beyond this form
 */
@KeepsRules(profile = Profile.P_2019, groups = KeepsRules.Plan.class)
@KeepsRules(profile = Profile.M_2013, groups = KeepsRules.Model.class)
@Document(name = "case-hand-over", version = "1.0")
public record CaseHandOver(
        @Valid Envelope envelope,
        CaseId caseId,
        ServiceId service,
        OffsetDateTime registeredAt,
        Optional<@Valid Application> application,
        @Size(max = 1000) @Item("entry") List<@Valid StatusEntry> entries,
        @Size(max = 100) @Item("document") List<@Valid Attachment> documents,
        Extensions extensions)
        implements Message {

    /** Makes a case hand over. */
    public CaseHandOver {
        Objects.requireNonNull(envelope, "envelope");
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(registeredAt, "registeredAt");
        Objects.requireNonNull(extensions, "extensions");
        entries = List.copyOf(entries);
        documents = List.copyOf(documents);
    }

    @Override
    public List<Attachment> filesBeside() {
        Stream<Attachment> applied =
                application.map(Application::filesBeside).stream().flatMap(List::stream);
        return Attachment.beside(Stream.concat(applied, documents.stream()));
    }
}
