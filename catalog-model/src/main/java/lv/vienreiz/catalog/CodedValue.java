// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import lv.vienreiz.document.Part;

/**
 * A code of an open code list, with the list and its version, never a bare code.
 *
 * @param code the code
 * @param list the identifier of the list, a URI
 * @param version the version of the list
 */
@Part(closed = true)
public record CodedValue(
        @Size(max = 100) String code,
        @Size(max = 300) String list,
        @Size(max = 40) String version) {

    /** Makes a value. */
    public CodedValue {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(list, "list");
        Objects.requireNonNull(version, "version");
    }
}
