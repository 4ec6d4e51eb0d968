// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.digital.DigitalPrinciple;
import lv.vienreiz.digital.Electronisation;
import lv.vienreiz.document.Document;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.document.Item;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.importance.Importance;
import lv.vienreiz.rule.KeepsRules;
import lv.vienreiz.rule.Profile;
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
 * @param keywords words by which it is searched for
 * @param view for whose eyes this description is; none means everything may stand in it
 * @param status whether the service can be had now
 * @param kind the kind of service
 * @param aspects what makes an administrative service administrative
 * @param benefit whether a person benefits directly
 * @param recipients who the service is for
 * @param segments the segments of clients (M[129.1]) to whom it matters
 * @param identificationRequired whether the client must be identified
 * @param owner the owner of the service
 * @param providers the providers, each with its stages; none means the owner provides all
 * @param hosts who hosts its e-services
 * @param responsibility who answers for the service inside the owner
 * @param importance how important it is to its owner
 * @param handOver what the owner decided on handing over client service
 * @param functions the functions of the state that the service serves
 * @param template the template of a unified service to which it is linked
 * @param channels the channels by which it is asked for or received
 * @param contactPoints where clients turn with questions
 * @param inputs what the service needs to know
 * @param steps the process as a client sees it
 * @param outputs what it gives
 * @param processingTime how long it takes
 * @param related other services to which it relates
 * @param legalActs what the service rests on
 * @param fees what a client pays; none means the service is free of charge
 * @param economicTerms on what terms an economic service is given
 * @param lifeEvents the life events (<i>dzīves situācijas</i>, P[46]) in which it is needed
 * @param themes the themes under which a catalogue lists it
 * @param sectors the sectors to which it belongs
 * @param languages the languages in which it can be had, by their codes
 * @param place where it can be had
 * @param digitalPrinciple how far it is meant to be digital
 * @param electronisation what of it is electronic
 * @param proactivity what the state does of itself
 * @param components the components that it uses
 * @param crossBorder how it stands to users of other countries
 * @param demands how much it is asked for, by year
 * @param standard the identity of the standard of client service that holds for it (M[147])
 * @param indicators the indicators by which it is measured
 * @param documentation the documentation behind it
 * @param appeal how its decisions are appealed against
 * @param reminder what a client should bear in mind
 * @param publication when and by whom the description was published
 * @param extensions what the document holds beyond this form
 */
@SuppressWarnings("RecordComponentNumber") // as wide as the card of a service is
@KeepsRules(profile = Profile.P_2019, groups = KeepsRules.Plan.class)
@KeepsRules(profile = Profile.M_2013, groups = KeepsRules.Model.class)
@Document(name = "service-description", version = "1.1")
public record ServiceDescription(
        ServiceId id,
        @TextLength(max = 300) LocalizedText name,
        Optional<@TextLength(max = 4000) LocalizedText> summary,
        @Size(max = 100) @Item("keyword") List<@Valid Keyword> keywords,
        Optional<DescriptionView> view,
        Optional<ServiceStatus> status,
        Optional<ServiceKind> kind,
        @Size(max = 3) @Item("aspect") List<AdministrativeAspect> aspects,
        Optional<Benefit> benefit,
        @Size(max = 3) @Item("recipient") List<RecipientKind> recipients,
        @Size(max = 50) @Item("segment") List<@Valid CodedValue> segments,
        Optional<Boolean> identificationRequired,
        Optional<@Valid ServiceOwner> owner,
        @Size(max = 100) @Item("provider") List<@Valid ServiceProvider> providers,
        @Size(max = 20) @Item("host") List<@Valid ServiceHost> hosts,
        Optional<@Valid Responsibility> responsibility,
        Optional<@Valid Importance> importance,
        Optional<@Valid HandOverDecision> handOver,
        @Size(max = 20) @Item("function") List<@Valid PublicFunction> functions,
        Optional<@Valid TemplateLink> template,
        @Size(max = 100) @Item("channel") List<@Valid Channel> channels,
        @Size(max = 20) @Item("contactPoint") List<@Valid ContactPoint> contactPoints,
        @Size(max = 200) @Item("input") List<@Valid Input> inputs,
        @Size(max = 50) @Item("step") List<@Valid ProcessStep> steps,
        @Size(max = 50) @Item("output") List<@Valid Output> outputs,
        Optional<@Valid ProcessingTime> processingTime,
        @Size(max = 100) @Item("relatedService") List<@Valid RelatedService> related,
        @Size(max = 100) @Item("legalAct") List<@Valid LegalAct> legalActs,
        @Size(max = 200) @Item("fee") List<@Valid Fee> fees,
        Optional<@Valid EconomicTerms> economicTerms,
        @Size(max = 50) @Item("lifeEvent") List<@Valid CodedValue> lifeEvents,
        @Size(max = 20) @Item("theme") List<@Valid CodedValue> themes,
        @Size(max = 20) @Item("sector") List<@Valid CodedValue> sectors,
        @Size(max = 30) @Item("language") List<@Pattern(regexp = "[a-z]{2,3}") String> languages,
        Optional<@Valid PlaceOfService> place,
        Optional<DigitalPrinciple> digitalPrinciple,
        Optional<@Valid Electronisation> electronisation,
        Optional<@Valid Proactivity> proactivity,
        @Size(max = 30) @Item("component") List<@Valid ComponentUse> components,
        Optional<@Valid CrossBorder> crossBorder,
        @Size(max = 30) @Item("demand") List<@Valid Demand> demands,
        Optional<@Size(max = 100) String> standard,
        @Size(max = 100) @Item("indicator") List<@Valid IndicatorReference> indicators,
        @Size(max = 50) @Item("documentationItem") List<@Valid DocumentationItem> documentation,
        Optional<@TextLength(max = 4000) LocalizedText> appeal,
        Optional<@TextLength(max = 4000) LocalizedText> reminder,
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
        documentation = List.copyOf(documentation);
        themes = List.copyOf(themes);
        sectors = List.copyOf(sectors);
        languages = List.copyOf(languages);
        components = List.copyOf(components);
        demands = List.copyOf(demands);
        steps = List.copyOf(steps);
        outputs = List.copyOf(outputs);
        related = List.copyOf(related);
        contactPoints = List.copyOf(contactPoints);
        hosts = List.copyOf(hosts);
        segments = List.copyOf(segments);
        keywords = List.copyOf(keywords);
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
     * Tells whether the description is for clients, so that what is internal is not in it.
     *
     * @return true for a client view
     */
    public boolean isForClients() {
        return view.filter(v -> v == DescriptionView.CLIENT).isPresent();
    }

    /**
     * The description as clients may see it: without responsibility, importance, the decision on handing over, demand,
     * indicators and documentation (M[64.5], M[122.4.3]), and without what it holds beyond its form, of which nobody can tell
     * whether it is internal; whoever can adds it again by {@link #toBuilder}. That these are the internal parts is our own inference.
     *
     * @return a description that says it is for clients
     */
    public ServiceDescription clientView() {
        return ClientView.of(this);
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
