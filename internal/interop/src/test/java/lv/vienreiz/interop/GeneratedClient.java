// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.interop;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/**
 * A Java client that OpenAPI Generator makes of a description, and programs that use it. Lists and maps that nobody set must
 * stay away ({@code containerDefaultToNull}): an empty one, which the generator would send, is against the description.
 */
final class GeneratedClient {

    private GeneratedClient() {}

    /** Generates the client and compiles it with one more source; the loader of both is the caller's to close. */
    static URLClassLoader compiled(String description, Path folder, Path program) throws IOException {
        Path document = Files.writeString(folder.resolve("openapi.json"), description);
        Path sources = folder.resolve("client");
        generate(document, sources);
        Path classes = Files.createDirectory(folder.resolve("classes"));
        List<Path> files = new ArrayList<>(List.of(program));
        try (Stream<Path> walk = Files.walk(sources.resolve("src/main/java"))) {
            walk.filter(file -> file.toString().endsWith(".java")).forEach(files::add);
        }
        compile(files, classes);
        return new URLClassLoader(new URL[] {classes.toUri().toURL()}, GeneratedClient.class.getClassLoader());
    }

    private static void generate(Path document, Path folder) {
        CodegenConfigurator configurator = new CodegenConfigurator()
                .setGeneratorName("java")
                .setLibrary("native")
                .setInputSpec(document.toString())
                .setOutputDir(folder.toString())
                .setAdditionalProperties(
                        Map.of("containerDefaultToNull", true, "openApiNullable", false, "useJakartaEe", true));
        for (String wanted : List.of("apis", "models", "supportingFiles")) {
            configurator.addGlobalProperty(wanted, "");
        }
        for (String unwanted : List.of("apiTests", "modelTests", "apiDocs", "modelDocs")) {
            configurator.addGlobalProperty(unwanted, "false");
        }
        new DefaultGenerator().opts(configurator.toClientOptInput()).generate();
    }

    private static void compile(List<Path> files, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = List.of(
                    "-proc:none",
                    "-nowarn",
                    "-g:none",
                    "-d",
                    classes.toString(),
                    "-classpath",
                    System.getProperty("java.class.path"));
            boolean done = compiler.getTask(
                            said, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
                    .call();
            if (!done) {
                throw new IllegalStateException("The generated client does not compile:\n" + said);
            }
        }
    }
}
