// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import lv.vienreiz.document.Item;
import lv.vienreiz.document.Part;
import lv.vienreiz.document.PersonalData;

/**
 * What an application says to one input of the service.
 *
 * @param key the key of the input
 * @param value what is said
 * @param provenance where it comes from, if not from the applicant
 * @param correction what the applicant says instead, where the register is wrong
 * @param furtherSources where the rest of it comes from, if registers delivered it together
 */
@Part
public record Answer(
        @Pattern(regexp = "[a-z][A-Za-z0-9]*") @Size(max = 60)
        String key,

        @PersonalData @Size(max = 4000) String value,
        Optional<@Valid Provenance> provenance,
        @PersonalData Optional<@Size(max = 4000) String> correction,
        @Size(max = 50) @Item("furtherSource") List<@Valid Provenance> furtherSources) {

    /** Makes an answer. */
    public Answer {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(value, "value");
        furtherSources = List.copyOf(furtherSources);
    }

    /**
     * Makes an answer that comes from one place.
     *
     * @param key the key of the input
     * @param value what is said
     * @param provenance where it comes from, if not from the applicant
     * @param correction what the applicant says instead, where the register is wrong
     */
    public Answer(String key, String value, Optional<Provenance> provenance, Optional<String> correction) {
        this(key, value, provenance, correction, List.of());
    }

    /**
     * Makes an answer that the applicant gave.
     *
     * @param key the key of the input
     * @param value what is said
     * @return the answer
     */
    public static Answer given(String key, String value) {
        return new Answer(key, value, Optional.empty(), Optional.empty());
    }

    /**
     * All places that it comes from.
     *
     * @return the provenance and the further sources; none where the applicant gave it
     */
    public List<Provenance> sources() {
        return Stream.concat(provenance.stream(), furtherSources.stream()).toList();
    }

    /** Tells the key, and hides the value. */
    @Override
    public String toString() {
        return "Answer[" + key + "]";
    }
}
