// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import lv.vienreiz.document.Document;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.document.Item;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.rule.KeepsRules;
import lv.vienreiz.rule.Profile;
import lv.vienreiz.text.LocalizedText;

/**
 * A ladder of levels with the criteria of each, as data, so that institutions can bring models of their own.
 *
 * @param id the identity of the model
 * @param name its name
 * @param version its version
 * @param source where it comes from
 * @param levels its levels, from rank 0 upwards
 * @param extensions what the document holds beyond this form
 */
@KeepsRules(profile = Profile.P_2019, groups = KeepsRules.Plan.class)
@KeepsRules(profile = Profile.M_2013, groups = KeepsRules.Model.class)
@Document(name = "assessment-model", version = "1.0")
public record AssessmentModel(
        @Size(max = 100) String id,
        @TextLength(max = 300) LocalizedText name,
        @Size(max = 40) String version,
        @Size(max = 300) String source,
        @Size(min = 2, max = 20) @Item("level") List<@Valid Level> levels,
        Extensions extensions) {

    /** Makes a model. */
    public AssessmentModel {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(extensions, "extensions");
        levels = List.copyOf(levels);
    }

    /**
     * The six-level model of service maturity (M[164], table 10), from "not provided" to "best practice". The source
     * describes each level in a sentence; the division into criteria is ours.
     *
     * @return the model
     */
    public static AssessmentModel serviceMaturity() {
        return Shipped.SERVICE_MATURITY;
    }

    /**
     * The level of a rank.
     *
     * @param rank from 0 to {@link #highest()}
     * @return the level
     * @throws IllegalArgumentException if there is none
     */
    public Level level(int rank) {
        return levels.stream()
                .filter(level -> level.rank() == rank)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "The model '" + id + "' has levels 0 to " + highest() + ", asked for " + rank));
    }

    /**
     * The rank of the highest level.
     *
     * @return a rank
     */
    public int highest() {
        return levels.size() - 1;
    }

    /**
     * All criteria, from the lowest level upwards.
     *
     * @return the criteria
     */
    public List<Criterion> criteria() {
        return levels.stream().flatMap(level -> level.criteria().stream()).toList();
    }

    /** Read once, when first asked for. */
    private static final class Shipped {
        static final AssessmentModel SERVICE_MATURITY = read("service-maturity.json");

        private static AssessmentModel read(String resource) {
            try (InputStream stream = AssessmentModel.class.getResourceAsStream(resource)) {
                byte[] bytes = Objects.requireNonNull(stream, "A model is missing from the jar")
                        .readAllBytes();
                return Documents.read(AssessmentModel.class, bytes).orElseThrow();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
