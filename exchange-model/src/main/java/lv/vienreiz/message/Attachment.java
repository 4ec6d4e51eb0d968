// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import lv.vienreiz.document.Part;

/**
 * A file that belongs to a message and travels beside it.
 *
 * @param name the name of the file
 * @param mediaType its media type
 * @param size its length in bytes
 * @param sha256 the SHA-256 digest of its bytes, in lower-case hexadecimal digits
 */
@Part
public record Attachment(
        @Size(max = 255) String name,

        @Pattern(regexp = "[a-z]+/[a-z0-9.+\\-]+") @Size(max = 100)
        String mediaType,

        @Min(0) long size,
        @Pattern(regexp = "[0-9a-f]{64}") String sha256) {

    /** Makes a reference to a file. */
    public Attachment {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(mediaType, "mediaType");
        Objects.requireNonNull(sha256, "sha256");
    }
}
