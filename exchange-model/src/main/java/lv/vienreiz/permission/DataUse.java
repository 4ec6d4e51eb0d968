// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.permission;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.catalog.CodedValue;

/**
 * What somebody wants to do under a permission: ask one register for some fields, for a purpose.
 *
 * @param register the register
 * @param fields the fields, and no others
 * @param purpose what for; none means whatever the permission is for
 */
public record DataUse(CodedValue register, List<String> fields, Optional<String> purpose) {

    /** Makes a use. */
    public DataUse {
        Objects.requireNonNull(register, "register");
        Objects.requireNonNull(purpose, "purpose");
        fields = List.copyOf(fields);
    }
}
