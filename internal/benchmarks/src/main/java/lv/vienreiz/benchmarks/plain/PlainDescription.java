// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.benchmarks.plain;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.avaje.jsonb.Json;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import lv.vienreiz.catalog.AdministrativeAspect;
import lv.vienreiz.catalog.Benefit;
import lv.vienreiz.catalog.ChannelKind;
import lv.vienreiz.catalog.LegalActKind;
import lv.vienreiz.catalog.OrganisationKind;
import lv.vienreiz.catalog.ProvisionStage;
import lv.vienreiz.catalog.RecipientKind;
import lv.vienreiz.catalog.ServiceKind;
import lv.vienreiz.catalog.ServiceStatus;
import lv.vienreiz.catalog.StepScope;

/** The description of a service; shape, types and constraints are those of the model. */
@Json
public record PlainDescription(
        @JsonProperty("$schema") @Json.Property("$schema") String schema,

        @NotNull @Size(min = 1, max = 100) @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._:\\-]*")
        String id,

        @NotNull @Valid Text name,
        @Valid Text summary,
        ServiceStatus status,
        ServiceKind kind,
        @Size(max = 3) List<AdministrativeAspect> aspects,
        Benefit benefit,
        @Size(max = 3) List<RecipientKind> recipients,
        Boolean identificationRequired,
        @Valid Owner owner,
        @Size(max = 100) List<@Valid Provider> providers,
        @Valid Answerable responsibility,
        @Size(max = 20) List<@Valid Function> functions,
        @Size(max = 100) List<@Valid Way> channels,
        @Size(max = 200) List<@Valid Need> inputs,
        @Size(max = 100) List<@Valid Act> legalActs,
        @Size(max = 200) List<@Valid Cost> fees,
        @Valid Terms economicTerms,
        @Size(max = 50) List<@Valid Coded> lifeEvents,
        @Size(max = 100) List<@Valid Indicator> indicators,
        @Valid Published publication) {

    /** A text in the two languages of the samples. */
    @Json
    public record Text(
            @NotNull @Size(min = 1, max = 4000) String lv,
            @Size(min = 1, max = 4000) String en) {}

    /** A coded value. */
    @Json
    public record Coded(
            @NotNull @Size(min = 1, max = 100) String code,
            @NotNull @Size(min = 1, max = 300) String list,
            @NotNull @Size(min = 1, max = 40) String version) {}

    /** An organisation. */
    @Json
    public record Body(
            @NotNull @Valid Text name,
            @NotNull OrganisationKind kind,
            @Pattern(regexp = "[0-9]{11}") String registrationNumber,
            @Valid Text ministry) {}

    /** An owner. */
    @Json
    public record Owner(
            @NotNull @Valid Body organisation, @Valid Act delegation) {}

    /** A provider. */
    @Json
    public record Provider(
            @NotNull @Valid Body organisation,
            @Size(max = 3) List<ProvisionStage> stages) {}

    /** Who answers for it. */
    @Json
    public record Answerable(
            @Size(min = 1, max = 200) String manager,
            @Size(max = 50) List<@Size(min = 1, max = 200) String> partManagers) {}

    /** A function of the state. */
    @Json
    public record Function(@NotNull @Valid Text name, @Valid Text outcome) {}

    /** A channel. */
    @Json
    public record Way(
            @NotNull ChannelKind kind,
            @Size(max = 3) List<StepScope> scopes,
            URI address,
            @Valid Text note) {}

    /** An input. */
    @Json
    public record Need(
            @NotNull @Size(min = 1, max = 60) @Pattern(regexp = "[a-z][A-Za-z0-9]*")
            String key,

            @NotNull @Valid Text label,
            @Valid Coded heldBy,
            @Size(max = 50) List<@Size(min = 1, max = 100) String> fields,
            boolean required) {}

    /** A legal act. */
    @Json
    public record Act(
            @NotNull LegalActKind kind,
            @NotNull @Valid Text title,
            @Size(min = 1, max = 100) String paragraph,
            URI address) {}

    /** The wrapper of a fee: one of its members is there. */
    @Json
    public record Cost(
            @Valid Price stateFee,
            @Valid Price municipalFee,
            @Valid Price paidService,
            @Valid Price marketPrice) {}

    /** What is paid. */
    @Json
    public record Price(
            @NotNull @Valid Text item,
            @NotNull @Valid Amount amount,
            @Valid Act basis,
            @Valid Text exemptions) {}

    /** An amount of money. */
    @Json
    public record Amount(
            @NotNull @PositiveOrZero BigDecimal amount,
            @NotNull @Pattern(regexp = "[A-Z]{3}") String currency) {}

    /** Economic terms. */
    @Json
    public record Terms(
            boolean privateLawContract,
            boolean marketAlternative,
            @Valid Amount marketPrice,
            @Valid Text justification) {}

    /** A reference to an indicator. */
    @Json
    public record Indicator(
            @NotNull @Size(min = 1, max = 100) String id,
            @NotNull @Valid Text name) {}

    /** A publication. */
    @Json
    public record Published(
            @NotNull LocalDate publishedOn,
            @Size(min = 1, max = 200) String publishedBy,
            @Size(min = 1, max = 200) String checkedBy,
            LocalDate reviewedOn,
            URI address) {}
}
