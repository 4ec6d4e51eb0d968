// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.docs.coverage;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Set;

/** The names of all test classes of the repository. */
record TestSources(Set<String> names) {

    static TestSources below(Path root) throws IOException {
        Set<String> names = new HashSet<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                String name = folder.getFileName().toString();
                return !folder.equals(root) && (name.equals("target") || name.startsWith("."))
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String name = file.getFileName().toString();
                if (name.endsWith("Test.java")) {
                    names.add(name.replace(".java", ""));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return new TestSources(names);
    }
}
