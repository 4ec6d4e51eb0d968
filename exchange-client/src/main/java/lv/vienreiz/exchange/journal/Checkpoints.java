// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.journal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.vienreiz.exchange.file.PrivateFiles;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.exchange.store.StoreException;

/**
 * The notes outside a store of how far its journal has come, each with a keyed digest: whoever can rewrite the store, but has
 * not the key, can neither cut the journal short nor rewrite it unnoticed. Keep the file on another machine's disk if you can.
 */
public final class Checkpoints {

    private static final Pattern LINE = Pattern.compile("(\\d{1,18}) ([0-9a-f]{64}) ([0-9a-f]{64})");

    private final Path file;
    private final byte[] key;

    private Checkpoints(Path file, byte[] key) {
        this.file = file.toAbsolutePath().normalize();
        this.key = key.clone();
    }

    /**
     * Checkpoints in a file under a key that the caller keeps.
     *
     * @param file a file outside the store's directory; made for its owner only if it is not there
     * @param key at least 32 secret bytes, the same each time
     * @return the checkpoints
     * @throws IllegalArgumentException if the key is shorter
     */
    public static Checkpoints in(Path file, byte[] key) {
        if (key.length < Digests.LENGTH) {
            throw new IllegalArgumentException(
                    "A key has at least " + Digests.LENGTH + " bytes; this one has " + key.length);
        }
        return new Checkpoints(file, key);
    }

    /**
     * Checkpoints in a file under a key in another file. If neither file is there, a new key is made.
     *
     * @param file a file outside the store's directory; made for its owner only if it is not there
     * @param keyFile a file of at least 32 secret bytes, outside the store's directory
     * @return the checkpoints
     * @throws StoreException if the key cannot be read or made, is shorter, or is gone while checkpoints are there
     */
    public static Checkpoints in(Path file, Path keyFile) {
        try {
            if (!Files.exists(keyFile) && !Files.exists(file)) {
                byte[] fresh = new byte[Digests.LENGTH];
                new SecureRandom().nextBytes(fresh);
                PrivateFiles.file(keyFile);
                Files.write(keyFile, fresh);
            }
            byte[] key = Files.readAllBytes(keyFile);
            if (key.length < Digests.LENGTH) {
                throw StoreException.of(StoreException.Kind.CHECKPOINTS, null, "short key in " + keyFile);
            }
            return new Checkpoints(file, key);
        } catch (IOException e) {
            throw unusable(e, keyFile);
        }
    }

    /** A secret for another use of the same key. */
    byte[] secretFor(String use) {
        return Digests.hmac(key, ("vienreiz " + use).getBytes(US_ASCII));
    }

    /** Makes the file ready, and forgets a last line that a crash cut short. */
    void prepare(Store store) {
        Optional<Path> inside =
                store.directory().filter(d -> file.startsWith(d.toAbsolutePath().normalize()));
        if (inside.isPresent()) {
            throw StoreException.of(StoreException.Kind.CHECKPOINTS, null, file + " is inside the store");
        }
        try {
            PrivateFiles.file(file);
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(Files.readString(file, ISO_8859_1).lastIndexOf('\n') + 1L);
            }
        } catch (IOException e) {
            throw unusable(e, file);
        }
    }

    void add(Checkpoint checkpoint) {
        byte[] line = (text(checkpoint) + " " + signature(checkpoint) + "\n").getBytes(US_ASCII);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            channel.write(ByteBuffer.wrap(line));
        } catch (IOException e) {
            throw unusable(e, file);
        }
    }

    /** All checkpoints; nothing in the place of a line that does not bear our signature. */
    List<Optional<Checkpoint>> read() {
        try {
            if (!Files.exists(file)) {
                return List.of();
            }
            String text = Files.readString(file, ISO_8859_1);
            List<Optional<Checkpoint>> found = new ArrayList<>();
            for (String line :
                    text.substring(0, text.lastIndexOf('\n') + 1).lines().toList()) {
                found.add(parsed(line));
            }
            return found;
        } catch (IOException e) {
            throw unusable(e, file);
        }
    }

    private Optional<Checkpoint> parsed(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Checkpoint checkpoint = new Checkpoint(Long.parseLong(matcher.group(1)), matcher.group(2));
        boolean ours = MessageDigest.isEqual(
                signature(checkpoint).getBytes(US_ASCII), matcher.group(3).getBytes(US_ASCII));
        return ours ? Optional.of(checkpoint) : Optional.empty();
    }

    private String signature(Checkpoint checkpoint) {
        return HexFormat.of().formatHex(Digests.hmac(key, ("checkpoint " + text(checkpoint)).getBytes(US_ASCII)));
    }

    private static String text(Checkpoint checkpoint) {
        return checkpoint.number() + " " + checkpoint.hash();
    }

    private static StoreException unusable(IOException cause, Path file) {
        return StoreException.of(
                StoreException.Kind.CHECKPOINTS, cause, cause.getClass().getSimpleName() + " " + file);
    }
}
