// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.RuleId;
import lv.vienreiz.rule.Bundle;
import lv.vienreiz.rule.Profile;
import lv.vienreiz.rule.RuleSet;

/** A document of the sample catalogue, with what a check of it must find and where each of its fields comes from. */
record Sample(Path file) {

    private static final Path FOLDER = OurCases.ROOT.resolve("examples/catalogue");

    /** All documents of the catalogue. */
    static List<Sample> all() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().matches(".*\\.(json|xml)"))
                    .sorted()
                    .map(Sample::new)
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** All documents of the catalogue as one bundle. */
    static Bundle bundle() {
        return Bundle.of(all().stream().map(Sample::document).toList());
    }

    Object document() {
        return Documents.read(bytes()).orElseThrow();
    }

    byte[] bytes() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What a check by a profile finds, among the whole catalogue, on the day of our cases. */
    List<String> found(Profile profile, Bundle catalogue) {
        RuleSet rules = RuleSet.of(profile).asOf(OurCases.DAY).among(catalogue);
        return rules.read(bytes()).findings().stream()
                .map(ExpectedFinding::line)
                .sorted()
                .toList();
    }

    /** What is declared beside the document that a check finds; nothing if nothing is declared. */
    List<String> declared(Profile profile) {
        Path expected = beside(".expected");
        if (!Files.exists(expected)) {
            return List.of();
        }
        RuleId first = OurCases.text(expected)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> new RuleId(line.split("\\s+", -1)[2]))
                .findFirst()
                .orElseThrow();
        return ExpectedFinding.beside(file, first).stream()
                .filter(each -> each.isIn(profile))
                .map(ExpectedFinding::line)
                .sorted()
                .toList();
    }

    Origins origins() {
        return Origins.in(beside(".origins.properties"));
    }

    /** The name of the document without its ending. */
    String name() {
        return file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
    }

    private Path beside(String ending) {
        return file.resolveSibling(name() + ending);
    }

    /** The files of the folder that belong to no document. */
    static List<Path> strays() {
        List<String> known = all().stream()
                .flatMap(each -> Stream.of(each.file(), each.beside(".expected"), each.beside(".origins.properties")))
                .map(Path::toString)
                .toList();
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !known.contains(file.toString()))
                    .filter(file -> !file.endsWith("README.md"))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public String toString() {
        return FOLDER.relativize(file).toString();
    }
}
