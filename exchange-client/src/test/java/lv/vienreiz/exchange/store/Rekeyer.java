// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.store;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.PrintStream;
import java.nio.file.Path;
import javax.crypto.spec.SecretKeySpec;
import lv.vienreiz.exchange.protection.PayloadKeys;

/** Writes a store anew under its second key, in a process with little memory, and says how many contents there were. */
final class Rekeyer {

    static final PayloadKeys FIRST = PayloadKeys.of("first", new SecretKeySpec(new byte[32], "AES"));

    private Rekeyer() {}

    public static void main(String[] arguments) {
        PrintStream out = System.out;
        PayloadKeys keys = PayloadKeys.of(
                        "second", new SecretKeySpec("another key of 32 bytes in ASCII".getBytes(US_ASCII), "AES"))
                .alsoReading("first", new SecretKeySpec(new byte[32], "AES"));
        try (Store store = Store.in(Path.of(arguments[0]), keys)) {
            out.println(store.rekey());
        }
    }
}
