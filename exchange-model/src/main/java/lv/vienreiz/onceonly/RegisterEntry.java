// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.onceonly;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.catalog.CodedValue;
import lv.vienreiz.catalog.Organisation;
import lv.vienreiz.document.Part;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.text.LocalizedText;

/**
 * A register, and who holds it.
 *
 * @param register its code
 * @param name its name
 * @param holder the institution that holds it
 * @param adaptBy the last day for making its data available over the state bus, where it is another than the general one
 */
@Part
public record RegisterEntry(
        @Valid CodedValue register,
        @TextLength(max = 300) LocalizedText name,
        Optional<@Valid Organisation> holder,
        Optional<LocalDate> adaptBy) {

    /** Makes an entry. */
    public RegisterEntry {
        Objects.requireNonNull(register, "register");
        Objects.requireNonNull(name, "name");
    }
}
