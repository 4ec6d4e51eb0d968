// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.access;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.document.Document;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.document.Item;
import lv.vienreiz.text.Language;

/**
 * Who looked at a resident's data, and why: what the access journal of an institution tells the resident. It holds nothing about
 * anybody else, and of the resident only the end of the personal code, by which a reader may match it.
 *
 * @param preparedAt when it was prepared
 * @param keeper the institution that keeps the journal, where it is named
 * @param subject the personal code with all but its last two digits hidden
 * @param integrity whether the journal is as it was written
 * @param deleted times of which nothing is kept any more
 * @param accesses the requests, oldest first
 * @param extensions what the document holds beyond this form
 */
@Document(name = "access-extract", version = "1.0")
public record AccessExtract(
        OffsetDateTime preparedAt,
        Optional<@Size(max = 300) String> keeper,
        @Size(max = 100) String subject,
        Integrity integrity,
        @Size(max = 100) @Item("period") List<@Valid DeletedPeriod> deleted,
        @Item("access") List<@Valid RecordedAccess> accesses,
        Extensions extensions) {

    /** Makes an extract. */
    public AccessExtract {
        Objects.requireNonNull(preparedAt, "preparedAt");
        Objects.requireNonNull(keeper, "keeper");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(integrity, "integrity");
        deleted = List.copyOf(deleted);
        accesses = List.copyOf(accesses);
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * How many requests ended in a way.
     *
     * @param outcome the way
     * @return the number
     */
    public long count(AccessOutcome outcome) {
        return accesses.stream().filter(access -> access.outcome() == outcome).count();
    }

    /**
     * Writes the extract as plain text of lines of at most 100 characters, but for words that are longer.
     *
     * @param language Latvian; any other is answered in English
     * @return the text
     */
    public String text(Language language) {
        return new ExtractText(this, language).write();
    }

    /** Tells how many requests there are, and nothing of them. */
    @Override
    public String toString() {
        return "AccessExtract[" + accesses.size() + " accesses]";
    }
}
