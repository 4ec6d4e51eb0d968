// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lv.vienreiz.document.Documents;

/**
 * Assertions on documents, for static import beside AssertJ's own.
 *
 * <pre>{@code
 * assertThatDocument(Path.of("permit.json")).isValidIn(Profile.P_2019);
 * assertThatDocument(bad).hasOnly(RULE_04).at("/responsibility").onLine(14);
 * }</pre>
 */
public final class DocumentAssertions {

    private DocumentAssertions() {}

    /**
     * Begins an assertion on a document in a file.
     *
     * @param file JSON or XML, its kind told by its content
     * @return the assertion
     * @throws UncheckedIOException if the file cannot be read
     */
    public static DocumentAssert assertThatDocument(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return new DocumentAssert(
                    file.toString(), rules -> rules.read(bytes).findings());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * Begins an assertion on the text of a document.
     *
     * @param bytes JSON or XML, its kind told by its content
     * @return the assertion
     */
    public static DocumentAssert assertThatDocument(byte[] bytes) {
        return new DocumentAssert(
                "of " + bytes.length + " bytes", rules -> rules.read(bytes).findings());
    }

    /**
     * Begins an assertion on a document that was built; it has no lines.
     *
     * @param document the document
     * @return the assertion
     */
    public static DocumentAssert assertThatDocument(Object document) {
        return new DocumentAssert(document.getClass().getSimpleName(), rules -> Documents.check(document)
                .and(rules.check(document)));
    }
}
