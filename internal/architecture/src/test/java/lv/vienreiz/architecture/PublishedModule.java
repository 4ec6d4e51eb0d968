// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.architecture;

import java.io.File;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A module of the product as this build made it.
 *
 * @param descriptor what its {@code module-info} says
 */
record PublishedModule(ModuleDescriptor descriptor) {

    /** All modules of the product that stand on the class path of this test. */
    static List<PublishedModule> all() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath())
                .filter(entry -> entry.startsWith(Reactor.ROOT))
                .flatMap(entry -> ModuleFinder.of(entry).findAll().stream())
                .map(ModuleReference::descriptor)
                .filter(descriptor -> descriptor.name().startsWith("lv.vienreiz."))
                .map(PublishedModule::new)
                .sorted(Comparator.comparing(PublishedModule::name))
                .toList();
    }

    /** The name without the product's own, such as {@code catalog.model}. */
    String name() {
        return descriptor.name().substring("lv.vienreiz.".length());
    }

    /** The modules of the product that it asks for. */
    List<String> required() {
        return descriptor.requires().stream()
                .map(ModuleDescriptor.Requires::name)
                .filter(name -> name.startsWith("lv.vienreiz."))
                .map(name -> name.substring("lv.vienreiz.".length()))
                .toList();
    }

    /** The packages that every user sees. */
    List<String> exported() {
        return descriptor.exports().stream()
                .filter(exports -> !exports.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .toList();
    }
}
