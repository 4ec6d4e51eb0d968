// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Documents that belong together, such as the descriptions, agreements and templates of one catalogue, so that a rule can
 * look at what a document refers to. A bundle is taken to be complete for each kind of document of which it holds at least
 * one, and says nothing of other kinds. Immutable and safe for several threads; making one is linear in its size.
 *
 * <pre>{@code
 * RuleSet rules = RuleSet.of(Profile.P_2019).among(Bundle.of(documents));
 * for (Object document : documents) {
 *     rules.check(document).printTo(System.err, Language.LATVIAN);
 * }
 * }</pre>
 */
public final class Bundle {

    private final Map<Class<?>, List<Object>> byType = new HashMap<>();
    private final Map<Index<?, ?>, Map<Object, List<Object>>> indexes = new ConcurrentHashMap<>();

    private Bundle(Collection<?> documents) {
        for (Object document : documents) {
            byType.computeIfAbsent(document.getClass(), type -> new ArrayList<>())
                    .add(document);
        }
    }

    /**
     * Makes a bundle.
     *
     * @param documents the documents, of any kinds
     * @return the bundle
     */
    public static Bundle of(Collection<?> documents) {
        return new Bundle(List.copyOf(documents));
    }

    /**
     * The documents of a kind.
     *
     * @param type the record
     * @param <T> the record
     * @return the documents in the order in which they were given
     */
    public <T> Stream<T> all(Class<T> type) {
        return byType.getOrDefault(type, List.of()).stream().map(type::cast);
    }

    /**
     * Tells whether the bundle can say what documents of a kind there are.
     *
     * @param type the record
     * @return true if it holds at least one
     */
    public boolean knows(Class<?> type) {
        return byType.containsKey(type);
    }

    /**
     * Finds documents by one of their facts; the first look-up with an index walks the documents once.
     *
     * @param index the kind of document, and the fact
     * @param key the fact that is looked for
     * @param <T> the record
     * @param <K> the type of the fact
     * @return the documents that have it, in the order in which they were given
     */
    public <T, K> List<T> find(Index<T, K> index, K key) {
        Map<Object, List<Object>> found = indexes.computeIfAbsent(index, i -> sorted(index));
        return found.getOrDefault(key, List.of()).stream()
                .map(index.type()::cast)
                .toList();
    }

    private <T, K> Map<Object, List<Object>> sorted(Index<T, K> index) {
        Map<Object, List<Object>> sorted = new HashMap<>();
        all(index.type()).forEach(document -> index.keys(document).distinct().forEach(key -> sorted.computeIfAbsent(
                        key, k -> new ArrayList<>())
                .add(document)));
        return sorted;
    }

    /**
     * Documents of one kind by one of their facts. Make one index for each use, keep it in a constant, and hand the same one
     * in each time: what was looked up is remembered by it.
     *
     * @param <T> the record
     * @param <K> the type of the fact
     */
    public static final class Index<T, K> {

        private final Class<T> type;
        private final Function<? super T, ? extends Stream<K>> keys;

        private Index(Class<T> type, Function<? super T, ? extends Stream<K>> keys) {
            this.type = Objects.requireNonNull(type, "type");
            this.keys = Objects.requireNonNull(keys, "keys");
        }

        /**
         * An index by a fact that a document has once.
         *
         * @param type the record
         * @param key gives the fact
         * @param <T> the record
         * @param <K> the type of the fact
         * @return the index
         */
        public static <T, K> Index<T, K> by(Class<T> type, Function<? super T, ? extends K> key) {
            return new Index<>(type, document -> Stream.of(key.apply(document)));
        }

        /**
         * An index by a fact that a document may lack.
         *
         * @param type the record
         * @param key gives the fact, where there is one
         * @param <T> the record
         * @param <K> the type of the fact
         * @return the index
         */
        public static <T, K> Index<T, K> byOptional(Class<T> type, Function<? super T, Optional<K>> key) {
            return new Index<>(type, document -> key.apply(document).stream());
        }

        /**
         * An index by a fact of which a document may have several.
         *
         * @param type the record
         * @param keys gives the facts
         * @param <T> the record
         * @param <K> the type of the fact
         * @return the index
         */
        public static <T, K> Index<T, K> byEach(Class<T> type, Function<? super T, ? extends Collection<K>> keys) {
            return new Index<>(type, document -> keys.apply(document).stream());
        }

        private Class<T> type() {
            return type;
        }

        private Stream<K> keys(T document) {
            return keys.apply(document);
        }
    }
}
