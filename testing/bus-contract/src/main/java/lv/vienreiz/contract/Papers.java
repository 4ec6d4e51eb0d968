// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.contract;

import java.io.ByteArrayInputStream;
import java.util.Random;
import lv.vienreiz.exchange.Fault;
import lv.vienreiz.exchange.Outcome;
import lv.vienreiz.exchange.attachment.OutgoingFile;
import lv.vienreiz.exchange.spi.Answer;
import lv.vienreiz.exchange.spi.BusBinding;
import lv.vienreiz.exchange.spi.WantedFile;
import lv.vienreiz.message.Digest;
import lv.vienreiz.message.DigestAlgorithm;
import lv.vienreiz.message.MessageId;

/** The files of the contract. */
final class Papers {

    /** Bytes that any reading as text would spoil. */
    static final byte[] ODD = {0, 1, (byte) 0xFE, (byte) 0xFF, '\r', '\n', '<', (byte) 0xC4, (byte) 0x81};

    private Papers() {}

    static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    static Digest digest(byte[] file) {
        return Digest.of(DigestAlgorithm.SHA_256, file);
    }

    static OutgoingFile outgoing(byte[] file) {
        return new OutgoingFile(digest(file), "application/pdf", file.length, () -> new ByteArrayInputStream(file));
    }

    static WantedFile wanted(Conversation talk, MessageId id, byte[] file) {
        return new WantedFile(id, talk.bus.address(), digest(file), file.length);
    }

    static boolean areRefused(Outcome<Answer> outcome) {
        return outcome instanceof Outcome.Rejected<Answer> rejected
                && rejected.fault().equals(Fault.of(Fault.Origin.CLIENT, BusBinding.NO_FILES));
    }
}
