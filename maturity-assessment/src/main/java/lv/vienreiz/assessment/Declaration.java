// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment;

import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.assessment.model.CriterionId;
import lv.vienreiz.document.Part;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.text.LocalizedText;

/**
 * An answer that the institution itself gives to a criterion which no fact can answer. Without a reference to what it rests on
 * it proves nothing.
 *
 * @param criterion the criterion that is answered
 * @param verdict the answer
 * @param reason why
 * @param reference what it rests on, such as the title and number of an act
 * @param address where that can be read
 * @param model the name of the model whose criterion it is; every model that asks it where nothing is said
 */
@Part
public record Declaration(
        CriterionId criterion,
        Verdict verdict,
        @TextLength(max = 1000) LocalizedText reason,
        Optional<@Size(max = 300) String> reference,
        Optional<URI> address,
        Optional<@Size(max = 100) String> model) {

    /** Makes a declaration. */
    public Declaration {
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(model, "model");
    }

    /**
     * Makes a declaration that something holds.
     *
     * @param criterion the criterion
     * @param reason why
     * @param reference what it rests on
     * @return the declaration
     */
    public static Declaration met(CriterionId criterion, LocalizedText reason, String reference) {
        return new Declaration(
                criterion, Verdict.MET, reason, Optional.of(reference), Optional.empty(), Optional.empty());
    }

    /**
     * Tells whether it is meant for a model.
     *
     * @param name the name of a model
     * @return false where it names another one
     */
    public boolean concerns(String name) {
        return model.isEmpty() || model.get().equals(name);
    }

    /**
     * Tells whether it says what it rests on.
     *
     * @return true if it has a reference or an address
     */
    public boolean isReferenced() {
        return reference.isPresent() || address.isPresent();
    }
}
