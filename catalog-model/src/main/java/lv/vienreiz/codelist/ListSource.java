// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.codelist;

import java.net.URI;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.document.Part;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.text.LocalizedText;

/**
 * Where a code list comes from.
 *
 * @param statement what it was made from, and what is uncertain about it
 * @param certainty how sure it is
 * @param asOf the date of which it says what holds
 * @param address where the source can be read
 */
@Part
public record ListSource(
        @TextLength(max = 2000) LocalizedText statement, Certainty certainty, LocalDate asOf, Optional<URI> address) {

    /** Makes a source. */
    public ListSource {
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(certainty, "certainty");
        Objects.requireNonNull(asOf, "asOf");
    }
}
