// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.catalog.CodedValue;
import lv.vienreiz.document.Document;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.document.Item;
import lv.vienreiz.identifier.PersonalCode;
import lv.vienreiz.rule.KeepsRules;
import lv.vienreiz.rule.Profile;

/**
 * A request to a register for data about one person, for one case (once-only, P[66]; that each request carries all of this
 * is our own inference).
 *
 * @param envelope what the message says of itself
 * @param register the register that is asked
 * @param subject the person about whom it asks
 * @param caseId the case for which it asks
 * @param purpose what the data is for
 * @param legalBasis the act and paragraph on which the request rests
 * @param permission the number of the permission under which it is made
 * @param fields the fields that are asked for
 * @param extensions what the document holds beyond this form
 */
@KeepsRules(profile = Profile.P_2019, groups = KeepsRules.Plan.class)
@KeepsRules(profile = Profile.M_2013, groups = KeepsRules.Model.class)
@Document(name = "data-request", version = "1.0")
public record DataRequest(
        @Valid Envelope envelope,
        @Valid CodedValue register,
        PersonalCode subject,
        CaseId caseId,
        @Size(max = 500) String purpose,
        @Size(max = 500) String legalBasis,
        Optional<@Size(max = 100) String> permission,
        @Size(min = 1, max = 100) @Item("field") List<@Size(max = 100) String> fields,
        Extensions extensions)
        implements Message {

    /** Makes a request. */
    public DataRequest {
        Objects.requireNonNull(envelope, "envelope");
        Objects.requireNonNull(register, "register");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(legalBasis, "legalBasis");
        Objects.requireNonNull(extensions, "extensions");
        fields = List.copyOf(fields);
    }
}
