// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.assessment.model.CriterionId;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.document.Document;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.document.Item;
import lv.vienreiz.importance.ImportanceLevel;
import lv.vienreiz.rule.KeepsRules;
import lv.vienreiz.rule.Profile;

/**
 * What is known of one service on one day, besides its description.
 *
 * <pre>{@code
 * Evidence.builder(ServiceId.parse("trees"), LocalDate.of(2026, 11, 22))
 *         .importance(ImportanceLevel.MEDIUM)
 *         .cases(cases)
 *         .build();
 * }</pre>
 *
 * @param service the service
 * @param asOf the date of the data
 * @param importance how important the service is to its owner; as the description says where there is nothing
 * @param claimedLevel the rank on which the institution itself sees the service
 * @param claimedModel the name of the model whose rank that is; the service maturity model where nothing is said
 * @param cases what its recorded cases show
 * @param measurements what was measured
 * @param declarations what the institution declares
 * @param extensions what the document holds beyond this form
 */
@KeepsRules(profile = Profile.P_2019, groups = KeepsRules.Plan.class)
@KeepsRules(profile = Profile.M_2013, groups = KeepsRules.Model.class)
@Document(name = "service-evidence", version = "1.0")
public record Evidence(
        ServiceId service,
        LocalDate asOf,
        Optional<ImportanceLevel> importance,
        Optional<@PositiveOrZero Integer> claimedLevel,
        Optional<@Size(max = 100) String> claimedModel,
        Optional<@Valid CaseEvidence> cases,
        @Size(max = 4000) @Item("measurement") List<@Valid Measurement> measurements,
        @Size(max = 500) @Item("declaration") List<@Valid Declaration> declarations,
        Extensions extensions) {

    private static final String SERVICE_MATURITY = "service-maturity";

    /** Makes evidence; {@link #builder} is the convenient way. */
    public Evidence {
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(importance, "importance");
        Objects.requireNonNull(claimedLevel, "claimedLevel");
        Objects.requireNonNull(claimedModel, "claimedModel");
        Objects.requireNonNull(cases, "cases");
        Objects.requireNonNull(extensions, "extensions");
        measurements = List.copyOf(measurements);
        declarations = List.copyOf(declarations);
    }

    /**
     * Begins evidence.
     *
     * @param service the service
     * @param asOf the date of the data
     * @return a builder
     */
    public static EvidenceBuilder builder(ServiceId service, LocalDate asOf) {
        return new EvidenceBuilder(service, asOf);
    }

    /**
     * Begins a changed copy.
     *
     * @return a builder that holds everything of this evidence
     */
    public EvidenceBuilder toBuilder() {
        return EvidenceBuilder.from(this);
    }

    /**
     * The rank that the institution claims on the ladder of a model.
     *
     * @param model the name of the model
     * @return the rank, where it claims one
     */
    public Optional<Integer> claimed(String model) {
        return claimedLevel.filter(rank -> claimedModel.orElse(SERVICE_MATURITY).equals(model));
    }

    /**
     * Finds the answers that the institution gives to a criterion of a model.
     *
     * @param model the name of the model
     * @param criterion the criterion
     * @return its declarations; one, or none, unless the institution contradicts itself
     */
    public List<Declaration> declared(String model, CriterionId criterion) {
        if (declarations.isEmpty()) {
            return List.of();
        }
        return declarations.stream()
                .filter(declaration -> declaration.concerns(model))
                .filter(declaration -> declaration.criterion().equals(criterion))
                .toList();
    }
}
