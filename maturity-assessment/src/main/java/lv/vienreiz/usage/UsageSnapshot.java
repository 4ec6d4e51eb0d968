// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.usage;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

/**
 * Keeps counts in a small file of its own form, to be read back much faster than the events. The file begins with {@code
 * VNZUSE01}, then come the dimensions, the values, and the counts as differences in as few bytes as they need, and last a
 * checksum (CRC-32). What the bad lines were is not kept, only how many.
 */
public final class UsageSnapshot {

    private static final byte[] MAGIC = "VNZUSE01".getBytes(StandardCharsets.US_ASCII);

    private UsageSnapshot() {}

    /**
     * Tells whether a file begins as a snapshot.
     *
     * @param file the file
     * @return true if it does
     * @throws IOException if it cannot be read
     */
    public static boolean isOne(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return Arrays.equals(stream.readNBytes(MAGIC.length), MAGIC);
        }
    }

    /**
     * Writes a snapshot, whole or not at all.
     *
     * @param statistics the counts
     * @param file where to write; an older file is replaced
     * @throws IOException if it cannot be written
     */
    public static void write(UsageStatistics statistics, Path file) throws IOException {
        // not createTempFile, which would leave the file readable for its owner alone
        Path draft = file.toAbsolutePath().resolveSibling(".use-" + UUID.randomUUID() + ".tmp");
        try {
            CheckedOutputStream checked = new CheckedOutputStream(
                    new BufferedOutputStream(Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW)), new CRC32());
            try (DataOutputStream out = new DataOutputStream(checked)) {
                write(statistics, out);
                out.writeLong(checked.getChecksum().getValue());
            }
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void write(UsageStatistics statistics, DataOutputStream out) throws IOException {
        out.write(MAGIC);
        out.writeByte(statistics.by().size());
        for (UsageDimension dimension : statistics.by()) {
            out.writeByte(dimension.number());
            List<String> words = statistics.words(dimension);
            writeNumber(words.size(), out);
            for (String word : words) {
                byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
                writeNumber(bytes.length, out);
                out.write(bytes);
            }
        }
        out.writeBoolean(statistics.isComplete());
        writeNumber(statistics.badLines(), out);
        writeNumber(statistics.size(), out);
        long before = 0;
        for (int i = 0; i < statistics.size(); i++) {
            writeNumber(statistics.key(i) - before, out);
            writeNumber(statistics.count(i), out);
            before = statistics.key(i);
        }
    }

    /** Seven bits in each byte, the lowest first; the highest bit says that there is more. */
    private static void writeNumber(long number, DataOutputStream out) throws IOException {
        long rest = number;
        while ((rest & ~0x7FL) != 0) {
            out.writeByte((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        out.writeByte((int) rest);
    }

    /**
     * Reads a snapshot.
     *
     * @param file the file
     * @return the counts
     * @throws IOException if it cannot be read, is no snapshot, or was damaged
     */
    public static UsageStatistics read(Path file) throws IOException {
        try (CheckedInputStream checked = new CheckedInputStream(
                        new BufferedInputStream(Files.newInputStream(file), 1 << 16), new CRC32());
                DataInputStream in = new DataInputStream(checked)) {
            UsageStatistics statistics = read(in);
            long sum = checked.getChecksum().getValue();
            if (in.readLong() != sum || in.read() >= 0) {
                throw new IOException("The snapshot of use was damaged. Count the events again.");
            }
            return statistics;
        }
    }

    private static UsageStatistics read(DataInputStream in) throws IOException {
        if (!Arrays.equals(in.readNBytes(MAGIC.length), MAGIC)) {
            throw new IOException("This is no snapshot of use. Expected a file that begins with VNZUSE01.");
        }
        List<UsageDimension> by = new ArrayList<>();
        List<List<byte[]>> words = new ArrayList<>();
        int dimensions = in.readUnsignedByte();
        for (int i = 0; i < dimensions; i++) {
            by.add(dimension(in.readUnsignedByte()));
            words.add(words(in));
        }
        Tally tally = tally(by);
        for (int i = 0; i < dimensions; i++) {
            if (by.get(i) != UsageDimension.MONTH) {
                intern(words.get(i), tally.dictionary(by.get(i)));
            }
        }
        boolean complete = in.readBoolean();
        long bad = readNumber(in);
        long size = readNumber(in);
        long key = 0;
        long events = 0;
        LongCounts counts = tally.counts();
        for (long i = 0; i < size; i++) {
            key += readNumber(in);
            long count = readNumber(in);
            counts.add(inside(key, tally), count);
            events += count;
        }
        tally.carry(events, bad, List.of());
        return UsageStatistics.of(tally, complete);
    }

    /** Gives each value the number of its place, which it has only if no other is equal. */
    private static void intern(List<byte[]> words, ByteDictionary dictionary) throws IOException {
        for (int place = 0; place < words.size(); place++) {
            if (dictionary.code(words.get(place)) != place) {
                throw new IOException("The snapshot of use was damaged. Count the events again.");
            }
        }
    }

    private static UsageDimension dimension(int number) throws IOException {
        return Stream.of(UsageDimension.values())
                .filter(dimension -> dimension.number() == number)
                .findFirst()
                .orElseThrow(() -> new IOException("The snapshot of use was damaged, or is of a newer version."));
    }

    private static Tally tally(List<UsageDimension> by) throws IOException {
        try {
            return new Tally(by);
        } catch (IllegalArgumentException damaged) {
            throw new IOException("The snapshot of use was damaged. Count the events again.", damaged);
        }
    }

    /** Refuses a number that stands for a value which is not there. */
    private static long inside(long key, Tally tally) throws IOException {
        for (UsageDimension dimension : tally.layout().by()) {
            if (dimension != UsageDimension.MONTH
                    && tally.layout().get(dimension, key)
                            >= tally.dictionary(dimension).size()) {
                throw new IOException("The snapshot of use was damaged. Count the events again.");
            }
        }
        return key;
    }

    private static List<byte[]> words(DataInputStream in) throws IOException {
        long size = readNumber(in);
        List<byte[]> words = new ArrayList<>();
        for (long i = 0; i < size; i++) {
            int length = (int) Math.min(readNumber(in), Lines.LONGEST);
            words.add(in.readNBytes(length));
            if (words.get(words.size() - 1).length < length) {
                throw new EOFException("The snapshot of use was cut off. Count the events again.");
            }
        }
        return words;
    }

    private static long readNumber(DataInputStream in) throws IOException {
        long number = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            int part = in.readUnsignedByte();
            number |= (long) (part & 0x7F) << shift;
            if (part < 0x80) {
                return number;
            }
        }
        throw new IOException("The snapshot of use was damaged. Count the events again.");
    }
}
