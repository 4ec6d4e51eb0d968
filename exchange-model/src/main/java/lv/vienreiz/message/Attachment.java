// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lv.vienreiz.document.Part;
import lv.vienreiz.document.PersonalData;

/**
 * A file that belongs to a message. The message only refers to it; the file itself travels beside, or lies where it can be
 * fetched.
 *
 * @param name the name of the file
 * @param mediaType its media type
 * @param size its length in bytes
 * @param digest the digest of its bytes
 * @param location where it can be fetched, if it does not travel beside the message
 */
@Part
public record Attachment(
        @PersonalData @Size(max = 255) String name,

        @Pattern(regexp = "[a-z]+/[a-z0-9.+\\-]+") @Size(max = 100)
        String mediaType,

        @Min(0) long size,
        @Valid Digest digest,
        Optional<URI> location) {

    /** Makes an attachment. */
    public Attachment {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(mediaType, "mediaType");
        Objects.requireNonNull(digest, "digest");
    }

    /**
     * Refers to a file that travels beside the message.
     *
     * @param name the name of the file
     * @param mediaType its media type
     * @param bytes its bytes, of which only length and SHA-256 digest are kept
     * @return the reference
     */
    public static Attachment of(String name, String mediaType, byte[] bytes) {
        Digest digest = Digest.of(DigestAlgorithm.SHA_256, bytes);
        return new Attachment(name, mediaType, bytes.length, digest, Optional.empty());
    }

    /** Tells what kind of file it is, and hides its name, which may be a person's. */
    @Override
    public String toString() {
        return "Attachment[" + mediaType + ", " + size + " bytes, " + digest + "]";
    }

    /** Those that travel beside, each file once however often it is referred to. */
    static List<Attachment> beside(Stream<Attachment> files) {
        Set<Digest> seen = new HashSet<>();
        return files.filter(file -> file.location().isEmpty())
                .filter(file -> seen.add(file.digest()))
                .toList();
    }

    /**
     * Tells whether a file is the one that is referred to.
     *
     * @param bytes the bytes of the file
     * @return true if length and digest agree
     */
    public boolean isOf(byte[] bytes) {
        return bytes.length == size && digest.isOf(bytes);
    }
}
