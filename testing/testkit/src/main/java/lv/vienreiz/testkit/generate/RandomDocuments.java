// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.testkit.generate;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.Reading;
import lv.vienreiz.document.form.FormRegistry;
import lv.vienreiz.document.sample.RandomJson;

/**
 * Random documents of any kind without structural faults: every member, alternative and code that the form allows can occur,
 * with texts in many languages and scripts, values at their limits, and extensions. They need not make sense: the rules are
 * not looked at. Personal codes in them are nobody's. The same seed gives the same documents.
 *
 * <pre>{@code
 * RandomDocuments random = RandomDocuments.by(new Random(seed));
 * for (int i = 0; i < 1000; i++) {
 *     Application application = random.any(Application.class);
 *     assertThat(ourSystem.stores(application)).isTrue();
 * }
 * }</pre>
 *
 * <p>As safe for several threads as the generator of random numbers that it is given.
 */
public final class RandomDocuments {

    private final RandomGenerator random;

    private RandomDocuments(RandomGenerator random) {
        this.random = Objects.requireNonNull(random, "random");
    }

    /**
     * Makes a generator of documents.
     *
     * @param random where chance comes from
     * @return a generator
     */
    public static RandomDocuments by(RandomGenerator random) {
        return new RandomDocuments(random);
    }

    /**
     * Makes up a document of any size, from what it must have to everything it may have.
     *
     * @param type the record of its kind
     * @param <T> the record
     * @return a document without structural faults
     * @throws IllegalArgumentException if the record is no document
     */
    public <T> T any(Class<T> type) {
        return read(type, RandomJson.any(FormRegistry.ofType(type), random));
    }

    /**
     * Makes up documents that together hold every member and every alternative of a kind of document.
     *
     * @param type the record of the kind
     * @param <T> the record
     * @return the fewest documents that do, mostly one
     * @throws IllegalArgumentException if the record is no document
     */
    public <T> List<T> complete(Class<T> type) {
        return RandomJson.complete(FormRegistry.ofType(type), random).stream()
                .map(json -> read(type, json))
                .toList();
    }

    private static <T> T read(Class<T> type, String json) {
        Reading<T> reading = Documents.read(type, json.getBytes(StandardCharsets.UTF_8));
        if (!reading.findings().isEmpty()) {
            throw new IllegalStateException("What was made up of " + type.getSimpleName()
                    + " has faults, so that its form is not understood: " + reading.findings());
        }
        return reading.orElseThrow();
    }
}
