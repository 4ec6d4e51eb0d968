// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.document.Item;
import lv.vienreiz.document.Part;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.text.LocalizedText;

/**
 * Something a service needs to know. Where a register holds it, the institution obtains it there and does not ask the
 * resident (once-only, <i>vienreizes princips</i>, P[66]).
 *
 * @param key the name by which an application answers it
 * @param label what it is called on a form
 * @param heldBy the register that holds it
 * @param fields the fields of the register that deliver it; none means one field named as the key
 * @param required whether an application is incomplete without it
 */
@Part
public record Input(
        @Pattern(regexp = "[a-z][A-Za-z0-9]*") @Size(max = 60)
        String key,

        @TextLength(max = 300) LocalizedText label,
        Optional<@Valid CodedValue> heldBy,
        @Size(max = 50) @Item("field") List<@Size(max = 100) String> fields,
        boolean required) {

    /** Makes an input. */
    public Input {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(label, "label");
        fields = List.copyOf(fields);
    }

    /**
     * Makes a required input that a register holds.
     *
     * @param register the register
     * @param key the name by which an application answers it, also the name of the register's field
     * @param label what it is called on a form
     * @return the input
     */
    public static Input heldBy(CodedValue register, String key, LocalizedText label) {
        return new Input(key, label, Optional.of(register), List.of(), true);
    }

    /**
     * Makes a required input that only the applicant knows.
     *
     * @param key the name by which an application answers it
     * @param label what it is called on a form
     * @return the input
     */
    public static Input asked(String key, LocalizedText label) {
        return new Input(key, label, Optional.empty(), List.of(), true);
    }

    /**
     * The fields to ask the register for.
     *
     * @return the fields, or the key where none are named
     */
    public List<String> fieldsOrKey() {
        return fields.isEmpty() ? List.of(key) : fields;
    }
}
