// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.testkit.casework;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import lv.vienreiz.casebook.CaseBook;
import lv.vienreiz.casebook.CaseBookProvider;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** The JUnit extension that gives a test its case book; {@link WithCaseBook} registers it. */
@SuppressWarnings("exports") // whoever uses it has the test library on the module path
public final class CaseBookExtension implements ParameterResolver, AfterEachCallback {

    private static final ExtensionContext.Namespace NAMESPACE =
            ExtensionContext.Namespace.create(CaseBookExtension.class);

    /** A book, with the directory that goes with it. */
    private record Opened(CaseBook book, List<Path> directories) {}

    /** Made by JUnit. */
    public CaseBookExtension() {}

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == CaseBook.class
                && context.getTestMethod().isPresent();
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(NAMESPACE)
                .getOrComputeIfAbsent(Opened.class, key -> open(placeOf(context)), Opened.class)
                .book();
    }

    private static WithCaseBook.Place placeOf(ExtensionContext context) {
        return AnnotationSupport.findAnnotation(context.getRequiredTestMethod(), WithCaseBook.class)
                .or(() -> AnnotationSupport.findAnnotation(context.getRequiredTestClass(), WithCaseBook.class))
                .map(WithCaseBook::value)
                .orElse(WithCaseBook.Place.MEMORY);
    }

    private static Opened open(WithCaseBook.Place place) {
        if (place == WithCaseBook.Place.MEMORY) {
            return new Opened(CaseBook.inMemory(), List.of());
        }
        CaseBookProvider provider = ServiceLoader.load(CaseBookProvider.class)
                .findFirst()
                .orElseThrow(
                        () -> new ExtensionConfigurationException(
                                "Found nobody who keeps case books on disk; add the test dependency lv.vienreiz:exchange-client"));
        try {
            Path directory = Files.createTempDirectory("case-book");
            return new Opened(provider.open(directory.resolve("book")), List.of(directory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        Opened opened = context.getStore(NAMESPACE).remove(Opened.class, Opened.class);
        if (opened == null) {
            return;
        }
        opened.book().close();
        for (Path directory : opened.directories()) {
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
