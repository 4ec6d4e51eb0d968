// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.document.Part;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.text.LocalizedText;

/**
 * What a service gives: a permit, a benefit, a statement.
 *
 * @param key the name by which messages speak of it
 * @param name what it is called
 * @param type what type of output it is, by an open code list
 * @param recordedIn the register in which it is recorded
 */
@Part
public record Output(
        @Pattern(regexp = "[a-z][A-Za-z0-9]*") @Size(max = 60)
        String key,

        @TextLength(max = 300) LocalizedText name,
        Optional<@Valid CodedValue> type,
        Optional<@Valid CodedValue> recordedIn) {

    /** Makes it. */
    public Output {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(name, "name");
    }
}
