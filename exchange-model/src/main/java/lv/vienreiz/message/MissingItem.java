// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.document.Part;
import lv.vienreiz.document.PersonalData;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.text.LocalizedText;

/**
 * One thing that an application lacks and only the client can give.
 *
 * @param kind what kind of thing
 * @param key the key of the input, where it is an answer
 * @param explanation what exactly, in words for the client
 */
@Part
public record MissingItem(
        MissingKind kind,
        Optional<@Pattern(regexp = "[a-z][A-Za-z0-9]*") @Size(max = 60) String> key,
        @PersonalData @TextLength(max = 1000) LocalizedText explanation) {

    /** Makes a missing item. */
    public MissingItem {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(explanation, "explanation");
    }

    /**
     * Asks for an answer.
     *
     * @param key the key of the input
     * @param explanation what exactly, in words for the client
     * @return the item
     */
    public static MissingItem answer(String key, LocalizedText explanation) {
        return new MissingItem(MissingKind.ANSWER, Optional.of(key), explanation);
    }

    /** Tells the kind and the key, and hides the words. */
    @Override
    public String toString() {
        return "MissingItem[" + kind + key.map(k -> ", " + k).orElse("") + "]";
    }
}
