// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.benchmarks.plain;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.avaje.jsonb.Json;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import lv.vienreiz.benchmarks.plain.PlainDescription.Coded;
import lv.vienreiz.catalog.ChannelKind;
import lv.vienreiz.message.ClientKind;
import lv.vienreiz.message.DigestAlgorithm;
import lv.vienreiz.message.IdentificationMeans;
import lv.vienreiz.message.Initiator;
import lv.vienreiz.message.RequestForm;

/** An application; shape, types and constraints are those of the model. */
@Json
public record PlainApplication(
        @JsonProperty("$schema") @Json.Property("$schema") String schema,
        @NotNull @Valid Head envelope,

        @NotNull @Size(min = 1, max = 100) @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._:\\-]*")
        String service,

        @NotNull @Valid Person client,
        @NotNull Initiator initiator,
        @NotNull ChannelKind channel,
        @NotNull RequestForm form,
        IdentificationMeans identification,
        @Valid Mandate authorisation,
        @Size(max = 500) List<@Valid Reply> answers,
        @Size(max = 100) List<@Valid Upload> attachments) {

    private static final String UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
    private static final String PARTY = "[A-Za-z0-9][A-Za-z0-9._:/\\-]*";

    /** An envelope. */
    @Json
    public record Head(
            @NotNull @Pattern(regexp = UUID) String messageId,
            @NotNull OffsetDateTime sentAt,

            @NotNull @Size(min = 1, max = 200) @Pattern(regexp = PARTY)
            String sender,

            @NotNull @Size(min = 1, max = 200) @Pattern(regexp = PARTY)
            String receiver,

            @Pattern(regexp = UUID) String correlationId) {}

    /** A client. */
    @Json
    public record Person(
            @NotNull ClientKind kind,
            @Pattern(regexp = "[0-9]{11}") String personalCode,
            @Pattern(regexp = "[0-9]{11}") String registrationNumber,
            @Size(min = 1, max = 300) String name,
            @Valid User user) {}

    /** Who acts for a client. */
    @Json
    public record User(
            @NotNull @Pattern(regexp = "[0-9]{11}") String personalCode,
            @Size(min = 1, max = 200) String name) {}

    /** An authorisation. */
    @Json
    public record Mandate(
            @NotNull @Size(min = 1, max = 100) String reference,
            @NotNull @Size(min = 1, max = 300) String centre,
            LocalDate validUntil,
            Boolean written) {}

    /** An answer. */
    @Json
    public record Reply(
            @NotNull @Size(min = 1, max = 60) @Pattern(regexp = "[a-z][A-Za-z0-9]*")
            String key,

            @NotNull @Size(min = 1, max = 4000) String value,
            @Valid Origin provenance,
            @Size(min = 1, max = 4000) String correction) {}

    /** Where an answer comes from. */
    @Json
    public record Origin(
            @NotNull @Valid Coded register,
            @NotNull OffsetDateTime asOf,
            @NotNull @Pattern(regexp = UUID) String requestId,
            @Size(min = 1, max = 100) String permission) {}

    /** A file. */
    @Json
    public record Upload(
            @NotNull @Size(min = 1, max = 255) String name,

            @NotNull @Size(min = 1, max = 100) @Pattern(regexp = "[a-z]+/[a-z0-9.+\\-]+")
            String mediaType,

            @Min(0) long size,
            @NotNull @Valid Fingerprint digest,
            String location) {}

    /** The digest of a file. */
    @Json
    public record Fingerprint(
            @NotNull DigestAlgorithm algorithm,
            @NotNull @Pattern(regexp = "[0-9a-f]{64,128}") String value) {}
}
