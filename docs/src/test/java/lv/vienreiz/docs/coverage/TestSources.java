// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.docs.coverage;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * All test classes of the repository.
 *
 * @param texts their sources by their names; those of one name joined
 */
record TestSources(Map<String, String> texts) {

    /** Whether there is such a test, and it speaks of a type. */
    boolean speakOf(String test, String type) {
        return Pattern.compile("\\b" + type + "\\b")
                .matcher(texts.getOrDefault(test, ""))
                .find();
    }

    static TestSources below(Path root) throws IOException {
        Map<String, String> texts = new HashMap<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                String name = folder.getFileName().toString();
                return !folder.equals(root) && (name.equals("target") || name.startsWith("."))
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                String name = file.getFileName().toString();
                if (name.endsWith("Test.java")) {
                    texts.merge(name.replace(".java", ""), Files.readString(file), String::concat);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return new TestSources(texts);
    }
}
