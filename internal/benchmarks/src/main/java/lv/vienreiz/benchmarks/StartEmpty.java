// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A program that reads the bytes of a file and ends: what {@link Start} is held against. */
public final class StartEmpty {

    private StartEmpty() {}

    /**
     * Reads the bytes.
     *
     * @param arguments the file
     * @throws IOException if it cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        if (Files.readAllBytes(Path.of(arguments[0])).length == 0) {
            throw new IllegalStateException("The file is empty");
        }
    }
}
