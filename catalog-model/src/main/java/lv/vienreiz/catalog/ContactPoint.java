// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog;

import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.Optional;
import lv.vienreiz.document.Part;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.text.LocalizedText;

/**
 * Where a client turns with questions; posts and offices, not persons.
 *
 * @param telephone the telephone number
 * @param email the e-mail address of the office
 * @param page the page with contacts
 * @param openingHours when it is open
 */
@Part
public record ContactPoint(
        Optional<@Size(max = 200) String> telephone,
        Optional<@Size(max = 200) String> email,
        Optional<URI> page,
        Optional<@TextLength(max = 1000) LocalizedText> openingHours) {}
