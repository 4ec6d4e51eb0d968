// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The models that come with the library: service maturity, two scales of electronisation, proactivity, readiness for once-only,
 * digital principles, readiness for the Single Digital Gateway, and the eGovernment Benchmark. Each is a document like any other;
 * it is read once, when first asked for.
 */
public final class AssessmentModels {

    private static final String SERVICE_MATURITY = "service-maturity";
    private static final String EGOVERNMENT_BENCHMARK = "egovernment-benchmark";
    private static final List<String> NAMES = List.of(
            SERVICE_MATURITY,
            "electronisation",
            "electronisation-developers",
            "proactivity",
            "once-only",
            "digital-principles",
            "sdg-readiness",
            EGOVERNMENT_BENCHMARK);
    private static final Map<String, AssessmentModel> READ = new ConcurrentHashMap<>();

    private AssessmentModels() {}

    /**
     * The six-level model of service maturity (M[164], table 10), from "not provided" to "best practice". The source
     * describes each level in a sentence; the division into criteria is ours.
     *
     * @return the model
     */
    public static AssessmentModel serviceMaturity() {
        return read(SERVICE_MATURITY);
    }

    /**
     * The method of the eGovernment Benchmark, 2020 to 2023, for services and portals, national and cross-border.
     *
     * @return the model
     */
    public static AssessmentModel eGovernmentBenchmark() {
        return read(EGOVERNMENT_BENCHMARK);
    }

    /**
     * Finds a model by its name.
     *
     * @param name the name, such as {@code service-maturity}
     * @return the model, where one comes with the library
     */
    public static Optional<AssessmentModel> find(String name) {
        return NAMES.contains(name) ? Optional.of(read(name)) : Optional.empty();
    }

    /**
     * The names of all models.
     *
     * @return the names
     */
    public static List<String> names() {
        return NAMES;
    }

    private static AssessmentModel read(String name) {
        return READ.computeIfAbsent(name, AssessmentModels::parse);
    }

    private static AssessmentModel parse(String name) {
        try (InputStream stream = AssessmentModels.class.getResourceAsStream(name + ".json")) {
            byte[] bytes = Objects.requireNonNull(stream, "A model is missing from the jar")
                    .readAllBytes();
            return AssessmentModel.read(bytes).orElseThrow();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
