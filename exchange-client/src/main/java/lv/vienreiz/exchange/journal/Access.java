// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.journal;

import java.util.List;
import java.util.Optional;
import lv.vienreiz.message.MessageId;

/**
 * An access to a person's data that is about to happen. The journal turns the person, the case and, unless told otherwise, who
 * asks into what only its key can read; the other texts are kept as they are, so they hold no personal data.
 *
 * @param institution the institution that asks, in the words of the bus
 * @param actor who asks there: the identity of an official or a system
 * @param service the register's service that is asked, such as an X-Road service identifier
 * @param purpose what for
 * @param legalBasis the act and paragraph that allows it
 * @param permission the number of the permission, where the register gives such
 * @param caseId the case it is needed for, where there is one
 * @param subject the person asked about, by the identifier used everywhere for that person
 * @param fields the names of the data asked for
 * @param messageId the message that asks
 */
public record Access(
        String institution,
        String actor,
        String service,
        String purpose,
        String legalBasis,
        Optional<String> permission,
        Optional<String> caseId,
        String subject,
        List<String> fields,
        MessageId messageId) {

    /** Keeps a copy of the fields, whose names are single lines. */
    public Access {
        fields = List.copyOf(fields);
        if (fields.stream().anyMatch(f -> f.isEmpty() || f.indexOf('\n') >= 0)) {
            throw new IllegalArgumentException("The name of a field is one line, and not empty: " + fields);
        }
        if (institution.isBlank() || actor.isBlank() || subject.isBlank()) {
            throw new IllegalArgumentException(
                    "An access names the institution and the actor that ask, and the subject");
        }
    }

    /** Names the message, and neither the person nor who asks. */
    @Override
    public String toString() {
        return "Access[" + messageId + " to " + service + "]";
    }
}
