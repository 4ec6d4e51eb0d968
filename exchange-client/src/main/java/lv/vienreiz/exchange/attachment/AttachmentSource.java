// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.exchange.spi.OutgoingFile;
import lv.vienreiz.message.Attachment;
import lv.vienreiz.message.Digest;
import lv.vienreiz.message.DigestAlgorithm;

/**
 * A file to be sent: what a message says of it, and its bytes, which can be read from their beginning as often as needed.
 *
 * <pre>{@code
 * AttachmentSource plan = AttachmentSource.of(Path.of("plan.pdf"), "application/pdf");
 * Application application = Application.builder(…).addAttachment(plan.attachment()).build();
 * client.submit(application, Sending.with(plan));
 * }</pre>
 *
 * @param attachment what the message says of it
 * @param source its bytes
 */
public record AttachmentSource(Attachment attachment, OutgoingFile.Source source) {

    /** Makes a source. */
    public AttachmentSource {
        Objects.requireNonNull(attachment, "attachment");
        Objects.requireNonNull(source, "source");
    }

    /**
     * A file of the disk. It is read once now, for its digest, and again when the message is handed in; in between it must not
     * change.
     *
     * @param file the file
     * @param mediaType its media type
     * @return the source
     * @throws IOException if it cannot be read
     */
    public static AttachmentSource of(Path file, String mediaType) throws IOException {
        OutgoingFile.Source source = () -> Files.newInputStream(file);
        try (DigestInputStream in = new DigestInputStream(source.open(), DigestAlgorithm.SHA_256.begin())) {
            long size = in.transferTo(OutputStream.nullOutputStream());
            Digest digest = Digest.of(DigestAlgorithm.SHA_256, in.getMessageDigest());
            String name = String.valueOf(file.getFileName());
            return new AttachmentSource(new Attachment(name, mediaType, size, digest, Optional.empty()), source);
        }
    }

    /**
     * Bytes in memory.
     *
     * @param name the name of the file
     * @param mediaType its media type
     * @param bytes its bytes; not copied, and not to be changed
     * @return the source
     */
    public static AttachmentSource of(String name, String mediaType, byte[] bytes) {
        return new AttachmentSource(Attachment.of(name, mediaType, bytes), () -> new ByteArrayInputStream(bytes));
    }

    /**
     * Opens its bytes.
     *
     * @return a stream from the beginning, to be closed
     * @throws IOException if they cannot be read
     */
    public InputStream open() throws IOException {
        return source.open();
    }

    /**
     * The file as a bus carries it.
     *
     * @return digest, media type, length and bytes
     */
    public OutgoingFile outgoing() {
        return new OutgoingFile(attachment.digest(), attachment.mediaType(), attachment.size(), source);
    }

    /** Tells the length and the kind; the name of a file may name a person. */
    @Override
    public String toString() {
        return "AttachmentSource[" + attachment.size() + " bytes of " + attachment.mediaType() + "]";
    }
}
