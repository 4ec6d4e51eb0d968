// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.docs.coverage;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.codelist.CodeList;
import lv.vienreiz.codelist.CodeLists;

/** What a table says a term or code is in the library: a type, a part of a type, a code list, or a model that is data. */
record Target(String text) {

    private static final String LIST = "list:";
    private static final String DATA = "data:";

    boolean isNothing() {
        return text.isEmpty();
    }

    /** What is wrong with it, empty if nothing. */
    String fault() {
        if (text.startsWith(LIST)) {
            return list().isEmpty() ? "there is no code list " + text : "";
        }
        String[] parts = text.replaceFirst("^" + DATA, "").split("#");
        try {
            Class<?> type = type(parts[0]);
            return parts.length == 1 || hasPart(type, parts[1]) ? "" : type.getSimpleName() + " has no " + parts[1];
        } catch (ClassNotFoundException missing) {
            return "there is no type " + parts[0];
        }
    }

    /** The names that its values have: constants of an enumeration, components of a record, codes of a list. */
    List<String> values() throws ClassNotFoundException {
        if (text.startsWith(LIST)) {
            return list().get(0).entries().stream().map(entry -> entry.code()).toList();
        }
        Class<?> type = type(text);
        if (type.isRecord()) {
            return Arrays.stream(type.getRecordComponents())
                    .map(component -> component.getName())
                    .toList();
        }
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
    }

    boolean isData() {
        return text.startsWith(DATA);
    }

    /** The simple name of its type, or nothing for a list, which tests walk as a whole. */
    Optional<String> typeName() {
        String name = text.replaceFirst("^" + DATA, "").replaceFirst("#.*", "");
        return text.startsWith(LIST) ? Optional.empty() : Optional.of(name.substring(name.lastIndexOf('.') + 1));
    }

    String shown() {
        return "`" + text.replace("list:", "").replace("data:", "").replaceFirst("^lv\\.vienreiz\\.", "") + "`";
    }

    private List<CodeList> list() {
        return CodeLists.shipped().find(text.substring(LIST.length())).stream().toList();
    }

    /** Nested types are written with a dot, as in source. */
    private static Class<?> type(String name) throws ClassNotFoundException {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException nested) {
            int dot = name.lastIndexOf('.');
            return Class.forName(name.substring(0, dot) + "$" + name.substring(dot + 1));
        }
    }

    private static boolean hasPart(Class<?> type, String part) {
        return Arrays.stream(type.getDeclaredFields()).map(Field::getName).anyMatch(part::equals)
                || Arrays.stream(type.getDeclaredMethods()).map(Method::getName).anyMatch(part::equals);
    }
}
