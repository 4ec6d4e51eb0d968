// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.centre;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.document.Part;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.text.LocalizedText;

/**
 * A document or form that a client of a centre needs.
 *
 * @param title what it is
 * @param address where it can be read or filled in
 */
@Part
public record CentreLink(@TextLength(max = 300) LocalizedText title, Optional<URI> address) {

    /** Makes a link. */
    public CentreLink {
        Objects.requireNonNull(title, "title");
    }
}
