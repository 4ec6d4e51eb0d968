// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.document.Documents;

/** A program that reads and checks one description and ends: what the first document costs a fresh JVM (P8). */
public final class Start {

    private Start() {}

    /**
     * Reads and checks a description.
     *
     * @param arguments the file
     * @throws IOException if it cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of(arguments[0]));
        if (!Documents.read(ServiceDescription.class, bytes).findings().isEmpty()) {
            throw new IllegalStateException("The description is not sound");
        }
    }
}
