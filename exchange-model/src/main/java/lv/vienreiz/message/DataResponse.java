// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.document.Document;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.document.Item;
import lv.vienreiz.rule.KeepsRules;
import lv.vienreiz.rule.Profile;

/**
 * The data that a register delivers.
 *
 * @param envelope what the message says of itself
 * @param asOf the moment for which the register vouches
 * @param fields the fields
 * @param extensions what the document holds beyond this form
 */
@KeepsRules(profile = Profile.P_2019, groups = KeepsRules.Plan.class)
@KeepsRules(profile = Profile.M_2013, groups = KeepsRules.Model.class)
@Document(name = "data-response", version = "1.0")
public record DataResponse(
        @Valid Envelope envelope,
        OffsetDateTime asOf,
        @Size(max = 100) @Item("field") List<@Valid DataField> fields,
        Extensions extensions)
        implements DataAnswer {

    /** Makes a response. */
    public DataResponse {
        Objects.requireNonNull(envelope, "envelope");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(extensions, "extensions");
        fields = List.copyOf(fields);
    }

    /**
     * Makes a response without extensions.
     *
     * @param envelope what the message says of itself
     * @param asOf the moment for which the register vouches
     * @param fields the fields
     */
    public DataResponse(Envelope envelope, OffsetDateTime asOf, List<DataField> fields) {
        this(envelope, asOf, fields, Extensions.none());
    }

    /**
     * Finds the value of a field.
     *
     * @param name the name of the field
     * @return the value, or nothing where the register did not deliver it
     */
    public Optional<String> value(String name) {
        return fields.stream()
                .filter(f -> f.name().equals(name))
                .map(DataField::value)
                .findFirst();
    }
}
