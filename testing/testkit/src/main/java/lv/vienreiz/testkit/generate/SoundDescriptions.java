// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.testkit.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;
import lv.vienreiz.catalog.AdministrativeAspect;
import lv.vienreiz.catalog.Benefit;
import lv.vienreiz.catalog.CodedValue;
import lv.vienreiz.catalog.ComponentUse;
import lv.vienreiz.catalog.CrossBorder;
import lv.vienreiz.catalog.DocumentationItem;
import lv.vienreiz.catalog.DocumentationKind;
import lv.vienreiz.catalog.Fee;
import lv.vienreiz.catalog.HandOverDecision;
import lv.vienreiz.catalog.IndicatorReference;
import lv.vienreiz.catalog.LegalAct;
import lv.vienreiz.catalog.LegalActKind;
import lv.vienreiz.catalog.OrganisationKind;
import lv.vienreiz.catalog.PlaceOfService;
import lv.vienreiz.catalog.PublicFunction;
import lv.vienreiz.catalog.Publication;
import lv.vienreiz.catalog.RecipientKind;
import lv.vienreiz.catalog.Responsibility;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceDescriptionBuilder;
import lv.vienreiz.catalog.ServiceKind;
import lv.vienreiz.catalog.ServiceOwner;
import lv.vienreiz.catalog.ServiceStatus;
import lv.vienreiz.catalog.TemplateId;
import lv.vienreiz.catalog.TemplateLink;
import lv.vienreiz.codelist.CodeList;
import lv.vienreiz.codelist.CodeLists;
import lv.vienreiz.digital.DigitalPrinciple;
import lv.vienreiz.digital.SharedComponent;
import lv.vienreiz.document.sample.JsonEdits;
import lv.vienreiz.importance.Importance;
import lv.vienreiz.importance.ImportanceLevel;

/**
 * Random descriptions of services that keep every rule of both profiles on a given day: of all kinds of service, with owners,
 * providers, fees and channels of all sorts. What no rule looks at is as {@link RandomDocuments} makes it. The same seed gives
 * the same descriptions.
 *
 * <pre>{@code
 * SoundDescriptions random = SoundDescriptions.by(new Random(seed), LocalDate.of(2026, 11, 15));
 * ServiceDescription permit = random.of(ServiceKind.ADMINISTRATIVE);
 * }</pre>
 *
 * <p>As safe for several threads as the generator of random numbers that it is given.
 */
public final class SoundDescriptions {

    private static final List<ServiceKind> KINDS = List.of(
            ServiceKind.GENERAL_BENEFIT,
            ServiceKind.ADMINISTRATIVE,
            ServiceKind.PHYSICAL,
            ServiceKind.ECONOMIC,
            ServiceKind.INTER_INSTITUTION);

    /** What rules look at, and cannot be taken back once it is set. */
    private static final JsonEdits LEFT_TO_RULES = List.of(
                    "view", "economicTerms", "digitalPrinciple", "crossBorder", "publication", "importance", "template")
            .stream()
            .reduce(JsonEdits.none(), (edits, name) -> edits.remove("/" + name), (one, other) -> other);

    private final RandomGenerator random;
    private final LocalDate day;
    private final Chance chance;
    private final SoundParties parties;
    private final SoundFees fees;
    private final SoundChannels channels;

    private SoundDescriptions(RandomGenerator random, LocalDate day) {
        this.random = Objects.requireNonNull(random, "random");
        this.day = Objects.requireNonNull(day, "day");
        chance = new Chance(random);
        parties = new SoundParties(chance);
        fees = new SoundFees(chance, parties);
        channels = new SoundChannels(chance, day);
    }

    /**
     * Makes a generator of descriptions.
     *
     * @param random where chance comes from
     * @param day the day on which the rules are kept
     * @return a generator
     */
    public static SoundDescriptions by(RandomGenerator random, LocalDate day) {
        return new SoundDescriptions(random, day);
    }

    /**
     * Makes up a description.
     *
     * @return a description of any kind of service
     */
    public ServiceDescription any() {
        return of(chance.of(KINDS));
    }

    /**
     * Makes up a description, now and then as clients may see it.
     *
     * @param kind the kind of service
     * @return a description
     * @throws IllegalArgumentException if what is of this kind is no service
     */
    public ServiceDescription of(ServiceKind kind) {
        if (!KINDS.contains(kind)) {
            throw new IllegalArgumentException("What is " + kind + " is no service; services are " + KINDS);
        }
        ServiceDescription base = new Base(random).of(ServiceDescription.class, LEFT_TO_RULES);
        ServiceDescriptionBuilder builder = base.toBuilder();
        identity(builder, base, kind);
        parties(builder);
        ways(builder, kind);
        ServiceDescription description = inTheGateway(builder.build());
        return chance.oneIn(8) ? description.clientView() : description;
    }

    /** What stands in the gateway has a short description. */
    private static ServiceDescription inTheGateway(ServiceDescription made) {
        return made.crossBorder().isPresent() && made.summary().isEmpty()
                ? made.toBuilder().summary(made.name()).build()
                : made;
    }

    private void identity(ServiceDescriptionBuilder builder, ServiceDescription base, ServiceKind kind) {
        builder.name(chance.inEnglish(base.name())).kind(kind).benefit(Benefit.DIRECT);
        base.summary().map(chance::inEnglish).ifPresent(builder::summary);
        builder.aspects(List.of());
        if (kind == ServiceKind.ADMINISTRATIVE) {
            builder.aspects(chance.some(List.of(AdministrativeAspect.values()), 1));
        }
        builder.recipients(
                kind == ServiceKind.INTER_INSTITUTION
                        ? List.of(RecipientKind.INSTITUTION)
                        : chance.some(List.of(RecipientKind.values()), 1));
        builder.identificationRequired(kind.isIndividual() || kind != ServiceKind.GENERAL_BENEFIT && chance.oneIn(2));
        builder.functions(List.of(PublicFunction.of(chance.name(), chance.name())));
        List<LegalAct> acts = new ArrayList<>();
        acts.add(parties.act(chance.of(List.of(LegalActKind.INTERNAL, LegalActKind.EXTERNAL))));
        chance.maybe(() -> parties.act(chance.of(LegalActKind.values()))).ifPresent(acts::add);
        builder.legalActs(acts);
        List<Fee> charged = fees.of(kind);
        builder.fees(charged);
        if (kind == ServiceKind.ECONOMIC) {
            builder.economicTerms(fees.terms(charged));
        }
        publication(builder, kind);
    }

    private void publication(ServiceDescriptionBuilder builder, ServiceKind kind) {
        ServiceStatus status = chance.of(ServiceStatus.values());
        String manager = "Vadītājs " + chance.below(1000);
        builder.status(status).responsibility(new Responsibility(Optional.of(manager), List.of("Daļas vadītājs")));
        boolean needed = status == ServiceStatus.OFFERED || chance.oneIn(2);
        if (kind != ServiceKind.INTER_INSTITUTION && needed) {
            LocalDate reviewed = day.minusDays(chance.below(80));
            builder.publication(Publication.builder(reviewed.minusDays(chance.below(1000)))
                    .publishedBy(manager)
                    .checkedBy("Iestādes vadītājs")
                    .reviewedOn(reviewed)
                    .build());
        }
    }

    private void parties(ServiceDescriptionBuilder builder) {
        ServiceOwner owner = parties.owner();
        builder.owner(owner).providers(parties.providers());
        if (owner.organisation().kind() == OrganisationKind.MUNICIPALITY && chance.oneIn(2)) {
            TemplateId template = TemplateId.parse("veidne-" + chance.below(50));
            builder.template(new TemplateLink(template, chance.maybe(chance::name), Optional.of(day)));
        }
        builder.handOver(new HandOverDecision(
                chance.oneIn(2), true, Optional.of(day.minusDays(chance.below(500))), chance.maybe(chance::name)));
        builder.indicators(List.of(new IndicatorReference("rādītājs-" + chance.below(100), chance.name())));
        List<DocumentationItem> documentation = new ArrayList<>();
        for (DocumentationKind kind : DocumentationKind.values()) {
            documentation.add(new DocumentationItem(kind, chance.name(), Optional.empty(), Optional.empty()));
        }
        builder.documentation(documentation);
        chance.maybe(this::importance).ifPresent(builder::importance);
    }

    private Importance importance() {
        return new Importance(
                chance.of(ImportanceLevel.values()),
                Optional.of(chance.name()),
                Optional.of(chance.name()),
                Optional.of(chance.name()));
    }

    private void ways(ServiceDescriptionBuilder builder, ServiceKind kind) {
        builder.channels(channels.all());
        builder.place(new PlaceOfService(chance.maybe(() -> false), Optional.of(chance.name()), List.of()));
        builder.components(chance.some(List.of(SharedComponent.values()), 0).stream()
                .map(component -> new ComponentUse(component, true, Optional.empty()))
                .toList());
        if (chance.oneIn(3)) {
            builder.digitalPrinciple(chance.of(DigitalPrinciple.values()));
            if (kind != ServiceKind.INTER_INSTITUTION) {
                builder.recipients(List.of(RecipientKind.LEGAL_PERSON));
            }
        }
        chance.maybe(this::crossBorder).ifPresent(builder::crossBorder);
    }

    private CrossBorder crossBorder() {
        CodedValue procedure = code(CodeLists.SDG_PROCEDURES);
        CodedValue area = code(CodeLists.SDG_AREAS);
        return new CrossBorder(
                chance.oneIn(2) ? List.of(procedure) : List.of(),
                chance.oneIn(3) ? List.of(area) : List.of(),
                chance.oneIn(2),
                Optional.of(true),
                Optional.of(true));
    }

    /** A code of a list that the library ships. */
    private CodedValue code(String list) {
        CodeList shipped = CodeLists.shipped().find(list).orElseThrow();
        return shipped.value(chance.of(shipped.entries()).code());
    }
}
