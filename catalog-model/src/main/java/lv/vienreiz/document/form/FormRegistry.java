// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every kind of document that the modules at hand know. */
public final class FormRegistry {

    private static final class Loaded {
        static final List<DocumentForms> ALL = load();

        private static List<DocumentForms> load() {
            List<DocumentForms> all = new ArrayList<>();
            Set<String> names = new HashSet<>();
            for (DocumentForms forms : ServiceLoader.load(DocumentForms.class, DocumentForms.class.getClassLoader())) {
                for (String name : forms.names()) {
                    if (!names.add(name)) {
                        throw new IllegalStateException("Two modules have a kind of document '" + name
                                + "', the second is " + forms.getClass().getName());
                    }
                }
                all.add(forms);
            }
            return List.copyOf(all);
        }
    }

    /** Looks beside the record, and only then asks the modules: on a class path that opens every jar. */
    private static final class Forms extends ClassValue<DocumentForm<?>> {
        @Override
        protected synchronized DocumentForm<?> computeValue(Class<?> type) {
            DocumentForm<?> near = beside(type);
            if (near != null) {
                return near;
            }
            for (DocumentForms forms : Loaded.ALL) {
                DocumentForm<?> form = forms.ofType(type);
                if (form != null) {
                    return form;
                }
            }
            throw new IllegalArgumentException(
                    type.getName() + " is no document; the kinds of document are " + names());
        }
    }

    /** The form as the form processor places it, or null where this module cannot see it. */
    private static @Nullable DocumentForm<?> beside(Class<?> type) {
        String name = type.getPackageName() + ".form." + type.getSimpleName() + "Form";
        try {
            Object form = Class.forName(name, true, type.getClassLoader())
                    .getField("FORM")
                    .get(null);
            return form instanceof DocumentForm<?> near && near.type() == type ? near : null;
        } catch (ReflectiveOperationException elsewhere) {
            return null;
        }
    }

    private static final Forms BY_TYPE = new Forms();

    private FormRegistry() {}

    /**
     * Finds the form of a record.
     *
     * @param type the record
     * @param <T> the record
     * @return its form
     * @throws IllegalArgumentException if no module knows it as a document
     */
    @SuppressWarnings("unchecked")
    public static <T> DocumentForm<T> ofType(Class<T> type) {
        return (DocumentForm<T>) BY_TYPE.get(type);
    }

    /**
     * Finds the form of a kind of document.
     *
     * @param name the name of the kind
     * @return its form, or nothing where no module knows it
     */
    public static Optional<DocumentForm<?>> ofName(String name) {
        for (DocumentForms forms : Loaded.ALL) {
            DocumentForm<?> form = forms.ofName(name);
            if (form != null) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }

    /**
     * Lists the kinds of document.
     *
     * @return their names
     */
    public static List<String> names() {
        List<String> all = new ArrayList<>();
        for (DocumentForms forms : Loaded.ALL) {
            all.addAll(forms.names());
        }
        return all;
    }
}
