// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lv.vienreiz.benchmarks.plain.PlainDescription;

/** A program that reads one description by Jackson, checks it by Hibernate Validator, and ends. */
public final class StartHibernate {

    private StartHibernate() {}

    /**
     * Reads and checks a description.
     *
     * @param arguments the file
     * @throws IOException if it cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of(arguments[0]));
        PlainDescription description = Peers.jackson().readValue(bytes, PlainDescription.class);
        if (!Peers.hibernate().validate(description).isEmpty()) {
            throw new IllegalStateException("The description is not sound");
        }
    }
}
