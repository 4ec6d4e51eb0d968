// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import lv.vienreiz.document.Part;

/**
 * What an organisation is called in a register or country other than by its Latvian registration number, such as an
 * institution's six digits in the state integration system or an identifier of eIDAS.
 *
 * @param scheme the scheme, a URI
 * @param value the identifier, as it was received
 */
@Part(closed = true)
public record OrganisationIdentifier(
        @Size(max = 300) String scheme, @Size(max = 200) String value) {

    /** Makes an identifier. */
    public OrganisationIdentifier {
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(value, "value");
    }
}
