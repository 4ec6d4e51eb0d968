// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.protection;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * The keys under which a store encrypts contents, by AES-256-GCM: one for what is written, and any number of others for what
 * was written before. Each content carries the name of its key, and opens only at the place for which it was written. The keys
 * come from the institution's own keeper of secrets; a key of a PKCS#11 token serves as well. Immutable and safe for several
 * threads.
 *
 * <pre>{@code
 * PayloadKeys keys = PayloadKeys.of("2026-11", current).alsoReading("2025-11", former);
 * try (Store store = Store.in(directory, keys)) {
 *     store.rekey();
 * }
 * }</pre>
 *
 * <p>Nonces are random, so a key is replaced before it has encrypted some 2<sup>32</sup> contents.
 */
public final class PayloadKeys {

    /** Marks what we have written: nothing that is a document begins so. */
    private static final byte[] MARK = {0, 'V', 'Z'};

    private static final byte PLAIN = 0;
    private static final byte SEALED = 1;
    private static final int HEAD = MARK.length + 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_BYTES = 32;
    private static final Pattern KEY_ID = Pattern.compile("[A-Za-z0-9._-]{1,60}");
    private static final PayloadKeys NONE = new PayloadKeys(Optional.empty(), Map.of(), true, new SecureRandom());

    private final Optional<String> current;
    private final Map<String, SecretKey> keys;
    private final boolean readsPlain;
    private final SecureRandom random;

    private PayloadKeys(
            Optional<String> current, Map<String, SecretKey> keys, boolean readsPlain, SecureRandom random) {
        this.current = current;
        this.keys = new LinkedHashMap<>(keys);
        this.readsPlain = readsPlain;
        this.random = random;
    }

    /**
     * No key: contents are written as they are.
     *
     * @return keys that encrypt nothing
     */
    public static PayloadKeys none() {
        return NONE;
    }

    /**
     * One key, for what is written.
     *
     * @param id the name of the key, which stands in the store: 1 to 60 letters, digits, dots, dashes and underscores
     * @param key 256 bits for AES
     * @return keys that read nothing else
     * @throws IllegalArgumentException if the name or the key has another shape
     */
    public static PayloadKeys of(String id, SecretKey key) {
        return new PayloadKeys(Optional.of(id), Map.of(id, checked(id, key)), false, new SecureRandom());
    }

    /**
     * Adds a key for what was written before.
     *
     * @param id the name of the key
     * @param key 256 bits for AES
     * @return these keys and that
     * @throws IllegalArgumentException if the name or the key has another shape, or the name has a key
     */
    public PayloadKeys alsoReading(String id, SecretKey key) {
        Map<String, SecretKey> more = new LinkedHashMap<>(keys);
        if (more.put(id, checked(id, key)) != null) {
            throw new IllegalArgumentException("A name stands for one key, found two for '" + id + "'");
        }
        return new PayloadKeys(current, more, readsPlain, random);
    }

    /**
     * Reads also what was written before there was a key. Without this it is taken for a forgery.
     *
     * @return the same keys, for a store that is to be encrypted from now on
     */
    public PayloadKeys alsoReadingPlain() {
        return new PayloadKeys(current, keys, true, random);
    }

    /**
     * Makes the stored form of a content.
     *
     * @param content the content
     * @param place where it will stand, in the same words when it is opened
     * @return the stored form; the content itself where there is no key
     */
    public byte[] seal(byte[] content, List<String> place) {
        if (current.isEmpty()) {
            return isMarked(content) ? joined(MARK, new byte[] {PLAIN}, content) : content;
        }
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] prefix = prefix(current.get());
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, current.get(), nonce, prefix, place);
            return joined(prefix, nonce, cipher.doFinal(content));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key " + current.get() + " does not encrypt by AES-256-GCM", e);
        }
    }

    /**
     * Gives the content of a stored form.
     *
     * @param stored the stored form
     * @param place where it stands
     * @return the content, or why there is none
     */
    public Opened open(byte[] stored, List<String> place) {
        if (!isMarked(stored) || stored.length < HEAD) {
            return readsPlain ? new Opened.Content(stored) : new Opened.NotEncrypted();
        }
        if (stored[MARK.length] == PLAIN) {
            return readsPlain
                    ? new Opened.Content(Arrays.copyOfRange(stored, HEAD, stored.length))
                    : new Opened.NotEncrypted();
        }
        Optional<String> id = keyId(stored);
        if (id.isEmpty()) {
            return new Opened.Altered();
        }
        return keys.containsKey(id.get())
                ? opened(stored, id.get(), place)
                : new Opened.KeyMissing(id.get(), List.copyOf(keys.keySet()));
    }

    /**
     * How every stored form begins that need not be written anew.
     *
     * @return the first bytes of what is written now, or nothing where that is not encrypted
     */
    public Optional<byte[]> currentPrefix() {
        return current.map(PayloadKeys::prefix);
    }

    /**
     * How every encrypted form begins.
     *
     * @return its first bytes
     */
    public static byte[] sealedPrefix() {
        return joined(MARK, new byte[] {SEALED});
    }

    private Opened opened(byte[] stored, String id, List<String> place) {
        byte[] prefix = prefix(id);
        byte[] nonce = Arrays.copyOfRange(stored, prefix.length, prefix.length + NONCE_BYTES);
        int from = prefix.length + NONCE_BYTES;
        if (stored.length < from + TAG_BITS / Byte.SIZE) {
            return new Opened.Altered();
        }
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, id, nonce, prefix, place);
            return new Opened.Content(cipher.doFinal(stored, from, stored.length - from));
        } catch (AEADBadTagException altered) {
            return new Opened.Altered();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key " + id + " does not decrypt by AES-256-GCM", e);
        }
    }

    private Cipher cipher(int mode, String id, byte[] nonce, byte[] prefix, List<String> place)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, keys.get(id), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(prefix);
        for (String word : place) {
            byte[] bytes = word.getBytes(UTF_8);
            cipher.updateAAD(
                    ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
            cipher.updateAAD(bytes);
        }
        return cipher;
    }

    private static Optional<String> keyId(byte[] stored) {
        if (stored[MARK.length] != SEALED || stored.length < HEAD + 1) {
            return Optional.empty();
        }
        int length = stored[HEAD];
        int from = HEAD + 1;
        if (length < 1 || stored.length < from + length) {
            return Optional.empty();
        }
        String id = new String(stored, from, length, US_ASCII);
        return KEY_ID.matcher(id).matches() ? Optional.of(id) : Optional.empty();
    }

    private static byte[] prefix(String id) {
        return joined(MARK, new byte[] {SEALED, (byte) id.length()}, id.getBytes(US_ASCII));
    }

    private static boolean isMarked(byte[] bytes) {
        return bytes.length >= MARK.length && Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }

    private static SecretKey checked(String id, SecretKey key) {
        if (!KEY_ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "A key is named by 1 to 60 letters, digits, dots, dashes and underscores, found '" + id + "'");
        }
        byte[] bytes = key.getEncoded();
        boolean fits = key.getAlgorithm().equals("AES") && (bytes == null || bytes.length == KEY_BYTES);
        if (bytes != null) {
            Arrays.fill(bytes, (byte) 0);
        }
        if (!fits) {
            throw new IllegalArgumentException("The key '" + id + "' is not one of 256 bits for AES");
        }
        return key;
    }

    /** Names the keys, and shows none. */
    @Override
    public String toString() {
        return "PayloadKeys[writing " + current.orElse("plain") + ", reading " + keys.keySet() + "]";
    }
}
