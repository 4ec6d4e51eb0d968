// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.document.Document;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.document.Item;
import lv.vienreiz.document.PersonalData;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.rule.KeepsRules;
import lv.vienreiz.rule.Profile;
import lv.vienreiz.text.LocalizedText;

/**
 * The decision on a case, or the information that it results in (M[114.3]-[114.4]).
 *
 * @param envelope what the message says of itself
 * @param caseId the case
 * @param service the service
 * @param kind what it is
 * @param madeOn the day on which it was made
 * @param madeBy the post of whoever made it; a decision is the owner's alone (M[112])
 * @param number its number in the records of the owner
 * @param summary what it says, in a few sentences
 * @param signature how it is signed
 * @param appeal where and by when it can be appealed against
 * @param documents the documents, by reference
 * @param extensions what the document holds beyond this form
 */
@KeepsRules(profile = Profile.P_2019, groups = KeepsRules.Plan.class)
@KeepsRules(profile = Profile.M_2013, groups = KeepsRules.Model.class)
@Document(name = "case-result", version = "1.0")
public record CaseResult(
        @Valid Envelope envelope,
        CaseId caseId,
        ServiceId service,
        ResultKind kind,
        LocalDate madeOn,
        @Size(max = 200) String madeBy,
        Optional<@Size(max = 100) String> number,
        @PersonalData Optional<@TextLength(max = 4000) LocalizedText> summary,
        Optional<SignatureKind> signature,
        @PersonalData Optional<@TextLength(max = 4000) LocalizedText> appeal,
        @Size(max = 100) @Item("document") List<@Valid Attachment> documents,
        Extensions extensions)
        implements Message {

    /** Makes a case result. */
    public CaseResult {
        Objects.requireNonNull(envelope, "envelope");
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(madeOn, "madeOn");
        Objects.requireNonNull(madeBy, "madeBy");
        Objects.requireNonNull(extensions, "extensions");
        documents = List.copyOf(documents);
    }

    /** Tells the message, the case and the kind, and hides what the result says. */
    @Override
    public String toString() {
        return "CaseResult[" + envelope.messageId() + ", " + caseId + ", " + kind + "]";
    }

    @Override
    public List<Attachment> filesBeside() {
        return Attachment.beside(documents.stream());
    }
}
