// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.access;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.vienreiz.document.Item;
import lv.vienreiz.document.Part;
import lv.vienreiz.message.MessageId;
import lv.vienreiz.message.RefusalReason;
import lv.vienreiz.text.Language;

/**
 * One request for a person's data.
 *
 * @param at when it was made
 * @param institution who asked
 * @param actor which official or system of the institution, as a role or a pseudonym
 * @param service the register's service that was asked
 * @param purpose what for
 * @param legalBasis the act and paragraph that allows it
 * @param permission the number of the permission, where the register gives such
 * @param caseId the case it was needed for, where there was one
 * @param fields the names of the data asked for
 * @param messageId the number of the request
 * @param outcome how it ended
 * @param reason the code of what went wrong, where something did
 * @param endedAt when it ended
 */
@Part
public record RecordedAccess(
        OffsetDateTime at,
        @Valid NamedParty institution,
        @Valid NamedParty actor,
        @Valid NamedParty service,
        @Size(max = 4000) String purpose,
        @Size(max = 4000) String legalBasis,
        Optional<@Size(max = 1000) String> permission,
        Optional<@Size(max = 1000) String> caseId,
        @Size(max = 500) @Item("field") List<@Size(max = 1000) String> fields,
        MessageId messageId,
        AccessOutcome outcome,
        Optional<@Size(max = 1000) String> reason,
        Optional<OffsetDateTime> endedAt) {

    private static final Set<String> REFUSALS =
            Stream.of(RefusalReason.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    /** Makes a record of an access. */
    public RecordedAccess {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(institution, "institution");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(legalBasis, "legalBasis");
        Objects.requireNonNull(permission, "permission");
        Objects.requireNonNull(caseId, "caseId");
        fields = List.copyOf(fields);
        Objects.requireNonNull(messageId, "messageId");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(endedAt, "endedAt");
    }

    /**
     * Why it ended so, in words where the register refused with a reason; any other code stays as it is.
     *
     * @param language Latvian; any other is answered in English
     * @return the reason, where something went wrong
     */
    public Optional<String> reasonText(Language language) {
        return reason.map(code -> REFUSALS.contains(code) ? ExtractText.WORDS.get("reason." + code, language) : code);
    }

    /** Names the request, and nothing that it was about. */
    @Override
    public String toString() {
        return "RecordedAccess[" + messageId + "]";
    }
}
