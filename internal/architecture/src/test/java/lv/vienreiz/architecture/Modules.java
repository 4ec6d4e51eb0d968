// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which package belongs to which module, and which packages users see.
 *
 * @param ofPackage the module of each package
 * @param exported the packages that are exported to everybody
 */
record Modules(Map<String, String> ofPackage, Set<String> exported) {

    static Modules of(List<PublishedModule> modules) {
        Map<String, String> ofPackage = new HashMap<>();
        Set<String> exported = new HashSet<>();
        for (PublishedModule module : modules) {
            module.descriptor().packages().forEach(name -> ofPackage.put(name, module.name()));
            exported.addAll(module.exported());
        }
        return new Modules(Map.copyOf(ofPackage), Set.copyOf(exported));
    }

    Optional<String> of(JavaClass type) {
        return Optional.ofNullable(ofPackage.get(type.getBaseComponentType().getPackageName()));
    }

    /** Tells whether a user's code can name a type. */
    boolean shows(JavaClass type) {
        return exported.contains(type.getPackageName())
                && type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(this::shows).orElse(true);
    }
}
