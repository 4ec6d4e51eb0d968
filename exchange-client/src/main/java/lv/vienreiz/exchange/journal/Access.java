// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.journal;

import java.util.List;
import java.util.Optional;
import lv.vienreiz.message.MessageId;

/**
 * An access to a person's data that is about to happen. Only the subject is turned into a pseudonym by the journal; the
 * other texts are kept as they are, so they hold no personal data beyond the actor's own mark.
 *
 * @param actor who asks: the mark of an official or a system
 * @param service the register's service that is asked, such as an X-Road service identifier
 * @param purpose what for
 * @param legalBasis the law, or the number of the permission, that allows it
 * @param caseId the case it is needed for, where there is one
 * @param subject the person asked about, by the identifier used everywhere for that person
 * @param fields the names of the data asked for
 * @param messageId the message that asks
 */
public record Access(
        String actor,
        String service,
        String purpose,
        String legalBasis,
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
    }

    /** Names the message, and neither the person nor who asks. */
    @Override
    public String toString() {
        return "Access[" + messageId + " to " + service + "]";
    }
}
