// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.eaddress;

import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.message.Application;
import lv.vienreiz.message.SignatureKind;

/**
 * The metadata of an application as a document of the e-address: kind {@link #KIND_CODE}, version {@link #KIND_VERSION}.
 * Root, namespaces, elements and their order are official, from one published sample; that the schema has nothing else is
 * our own inference. The answers of an application have no place in it and travel as a file.
 *
 * <pre>{@code
 * String xml = ApplicationMetadata.of(application, Optional.of("tālr. 20000000"), MetadataStyle.asPublished()).toXml(style);
 * }</pre>
 *
 * @param contact how else the applicant can be reached, in words
 * @param kind what kind of application it is
 * @param signed whether it is electronically signed, where that is told
 * @param answerOptional whether the applicant can do without an answer
 */
public record ApplicationMetadata(
        Optional<String> contact, DocumentKind kind, Optional<Boolean> signed, boolean answerOptional) {

    /** The code of the kind of document, as the envelope of the e-address names it. */
    public static final String KIND_CODE = "DOC_APPLICATION";

    /** The version of the kind of document. */
    public static final String KIND_VERSION = "1.0";

    /** Makes metadata. */
    public ApplicationMetadata {
        Objects.requireNonNull(contact, "contact");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(signed, "signed");
    }

    /**
     * Makes the metadata of an application. That only a secure electronic signature counts is our own inference.
     *
     * @param application the application
     * @param contact how else the applicant can be reached, in words
     * @param style what is told of it
     * @return the metadata
     */
    public static ApplicationMetadata of(Application application, Optional<String> contact, MetadataStyle style) {
        boolean secure = application
                .signature()
                .filter(signature -> signature.kind() == SignatureKind.SECURE_ELECTRONIC)
                .isPresent();
        Optional<Boolean> signed = style.signature() ? Optional.of(secure) : Optional.empty();
        return new ApplicationMetadata(contact, style.kind(), signed, style.answerOptional());
    }

    /**
     * Reads metadata. Elements may come in any order; what is not known is passed over.
     *
     * @param xml the text
     * @return the metadata, or why there is none
     */
    public static MetadataReading read(String xml) {
        return new MetadataReader().read(xml);
    }

    /**
     * Writes the metadata, for putting it into an envelope.
     *
     * @param style whether the place of the schema is told
     * @return one XML element, without declaration
     * @throws IllegalArgumentException if a text has a character that XML cannot hold; the message does not repeat the text
     */
    public String toXml(MetadataStyle style) {
        return new MetadataWriter(style).write(this);
    }

    /** Tells the kind, and hides how the applicant is reached. */
    @Override
    public String toString() {
        return "ApplicationMetadata[" + kind.code() + "]";
    }
}
