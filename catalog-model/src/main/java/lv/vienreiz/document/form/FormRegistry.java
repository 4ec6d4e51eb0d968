// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** Every kind of document that the modules at hand know. */
public final class FormRegistry {

    private static final class Loaded {
        static final List<DocumentForms> ALL = load();

        private static List<DocumentForms> load() {
            List<DocumentForms> all = new ArrayList<>();
            for (DocumentForms forms : ServiceLoader.load(DocumentForms.class, DocumentForms.class.getClassLoader())) {
                all.add(forms);
            }
            return List.copyOf(all);
        }
    }

    /** Asks module after module, and loads no further than it must: on a class path that opens every jar. */
    private static final class Forms extends ClassValue<DocumentForm<?>> {
        private final ServiceLoader<DocumentForms> modules =
                ServiceLoader.load(DocumentForms.class, DocumentForms.class.getClassLoader());

        @Override
        protected synchronized DocumentForm<?> computeValue(Class<?> type) {
            for (DocumentForms forms : modules) {
                DocumentForm<?> form = forms.ofType(type);
                if (form != null) {
                    return form;
                }
            }
            throw new IllegalArgumentException(
                    type.getName() + " is no document; the kinds of document are " + names());
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
