// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.eaddress;

import java.util.Objects;

/**
 * How metadata of an application is made where the published sample leaves a choice. Everything here is our own inference
 * from one sample, and can be switched when the schema itself is at hand.
 *
 * @param kind the kind of application; codes other than {@code CITS} are not published
 * @param signature whether it is told if the application is electronically signed, which may be left out
 * @param schemaLocation whether the place of the schema is told as the sample does, by one address where XML Schema wants
 *     pairs; a validating parser stumbles over it
 * @param answerOptional whether the applicant can do without an answer
 */
public record MetadataStyle(DocumentKind kind, boolean signature, boolean schemaLocation, boolean answerOptional) {

    /** Makes a style. */
    public MetadataStyle {
        Objects.requireNonNull(kind, "kind");
    }

    /**
     * The style of the published sample.
     *
     * @return a style with all that the sample has
     */
    public static MetadataStyle asPublished() {
        return new MetadataStyle(DocumentKind.OTHER, true, true, false);
    }

    /**
     * The style with another kind of application.
     *
     * @param other the kind, as agreed with the keeper of the e-address
     * @return a changed copy
     */
    public MetadataStyle withKind(DocumentKind other) {
        return new MetadataStyle(other, signature, schemaLocation, answerOptional);
    }

    /**
     * The style without the place of the schema.
     *
     * @return a changed copy
     */
    public MetadataStyle withoutSchemaLocation() {
        return new MetadataStyle(kind, signature, false, answerOptional);
    }

    /**
     * The style without a word on signatures.
     *
     * @return a changed copy
     */
    public MetadataStyle withoutSignature() {
        return new MetadataStyle(kind, false, schemaLocation, answerOptional);
    }

    /**
     * The style for applicants who can do without an answer.
     *
     * @return a changed copy
     */
    public MetadataStyle withoutAnswer() {
        return new MetadataStyle(kind, signature, schemaLocation, true);
    }
}
