// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.document.Document;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.document.Item;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.text.LocalizedText;

/**
 * The description of a public service (<i>pakalpojuma apraksts, kartiņa</i>, M[122.3]).
 *
 * <p>Only identity and name are needed to make one, so that a draft can be kept; everything else that a description should
 * have is demanded by rules, which are checked apart. The fields follow from statements of the Model and the Plan; the
 * official list of fields of the state catalogue is not public.
 *
 * <pre>{@code
 * ServiceDescription.builder(ServiceId.parse("trees"), LocalizedText.lv("Koku ciršanas atļauja").en("Tree-felling permit"))
 *         .owner(ServiceOwner.of(municipality))
 *         .kind(ServiceKind.ADMINISTRATIVE)
 *         .build();
 * }</pre>
 *
 * @param id the identity of the service
 * @param name the name of the service
 * @param summary the service in a few sentences
 * @param status whether the service can be had now
 * @param kind the kind of service
 * @param aspects what makes an administrative service administrative
 * @param benefit whether a person benefits directly
 * @param recipients who the service is for
 * @param identificationRequired whether the client must be identified
 * @param owner the owner of the service
 * @param providers the providers, each with its stages; none means the owner provides all
 * @param responsibility who answers for the service inside the owner
 * @param functions the functions of the state that the service serves
 * @param channels the channels by which it is asked for or received
 * @param inputs what the service needs to know
 * @param legalActs what the service rests on
 * @param fees what a client pays; none means the service is free of charge
 * @param economicTerms on what terms an economic service is given
 * @param lifeEvents the life events (<i>dzīves situācijas</i>, P[46]) in which it is needed
 * @param indicators the indicators by which it is measured
 * @param publication when and by whom the description was published
 * @param extensions what the document holds beyond this form
 */
@Document(name = "service-description", version = "1.0")
public record ServiceDescription(
        ServiceId id,
        @TextLength(max = 300) LocalizedText name,
        Optional<@TextLength(max = 4000) LocalizedText> summary,
        Optional<ServiceStatus> status,
        Optional<ServiceKind> kind,
        @Size(max = 3) @Item("aspect") List<AdministrativeAspect> aspects,
        Optional<Benefit> benefit,
        @Size(max = 3) @Item("recipient") List<RecipientKind> recipients,
        Optional<Boolean> identificationRequired,
        Optional<@Valid ServiceOwner> owner,
        @Size(max = 100) @Item("provider") List<@Valid ServiceProvider> providers,
        Optional<@Valid Responsibility> responsibility,
        @Size(max = 20) @Item("function") List<@Valid PublicFunction> functions,
        @Size(max = 100) @Item("channel") List<@Valid Channel> channels,
        @Size(max = 200) @Item("input") List<@Valid Input> inputs,
        @Size(max = 100) @Item("legalAct") List<@Valid LegalAct> legalActs,
        @Size(max = 200) @Item("fee") List<@Valid Fee> fees,
        Optional<@Valid EconomicTerms> economicTerms,
        @Size(max = 50) @Item("lifeEvent") List<@Valid CodedValue> lifeEvents,
        @Size(max = 100) @Item("indicator") List<@Valid IndicatorReference> indicators,
        Optional<@Valid Publication> publication,
        Extensions extensions) {

    /** Makes a description; {@link #builder} is the convenient way. */
    public ServiceDescription {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(extensions, "extensions");
        aspects = List.copyOf(aspects);
        recipients = List.copyOf(recipients);
        providers = List.copyOf(providers);
        functions = List.copyOf(functions);
        channels = List.copyOf(channels);
        inputs = List.copyOf(inputs);
        legalActs = List.copyOf(legalActs);
        fees = List.copyOf(fees);
        lifeEvents = List.copyOf(lifeEvents);
        indicators = List.copyOf(indicators);
    }

    /**
     * Begins a description.
     *
     * @param id the identity of the service
     * @param name the name of the service
     * @return a builder
     */
    public static ServiceDescriptionBuilder builder(ServiceId id, LocalizedText name) {
        return new ServiceDescriptionBuilder(id, name);
    }

    /**
     * Begins a changed copy.
     *
     * @return a builder that holds everything of this description
     */
    public ServiceDescriptionBuilder toBuilder() {
        return ServiceDescriptionBuilder.from(this);
    }
}
