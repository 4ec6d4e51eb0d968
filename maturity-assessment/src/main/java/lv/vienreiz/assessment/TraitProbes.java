// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import lv.vienreiz.assessment.model.Probe;
import lv.vienreiz.catalog.ChannelKind;
import lv.vienreiz.catalog.ComponentUse;
import lv.vienreiz.catalog.CrossBorder;
import lv.vienreiz.catalog.Input;
import lv.vienreiz.catalog.Proactivity;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.digital.DigitalPrinciple;
import lv.vienreiz.digital.Electronisation;
import lv.vienreiz.digital.SharedComponent;
import lv.vienreiz.text.Language;

/** What single fields of a description say: yes, no, or nothing. */
final class TraitProbes {

    /** A field, and what it says. */
    private record Trait(String field, Function<ServiceDescription, Optional<Boolean>> says) {

        Answer examine(Facts facts) {
            Optional<Boolean> said = says.apply(facts.service());
            Phrase where = facts.inDescription(field);
            return said.map(yes -> yes
                            ? Answer.fact(Verdict.MET, Phrase.of("trait.yes", "field", field), where)
                            : Answer.fact(Verdict.NOT_MET, Phrase.of("trait.no", "field", field), where))
                    .orElseGet(() -> Answer.fact(Verdict.UNCLEAR, Phrase.of("trait.unknown", "field", field), where));
        }
    }

    private TraitProbes() {}

    static Map<Probe, Function<Facts, Answer>> all() {
        Map<Probe, Trait> traits = new EnumMap<>(Probe.class);
        electronisation(traits);
        channels(traits);
        data(traits);
        components(traits);
        proactivity(traits);
        gateway(traits);
        texts(traits);
        Map<Probe, Function<Facts, Answer>> examinations = new EnumMap<>(Probe.class);
        traits.forEach((probe, trait) -> examinations.put(probe, trait::examine));
        return examinations;
    }

    private static void electronisation(Map<Probe, Trait> traits) {
        electronic(traits, Probe.INFORMATION_ONLINE, Electronisation::informationOnline);
        electronic(traits, Probe.FORM_ONLINE, Electronisation::formOnline);
        electronic(traits, Probe.REQUEST_ONLINE, Electronisation::requestOnline);
        electronic(traits, Probe.IDENTIFIED_ONLINE, Electronisation::identifiedOnline);
        electronic(traits, Probe.RESULT_ONLINE, Electronisation::resultOnline);
        electronic(traits, Probe.PROCESSED_ONLINE, Electronisation::processedOnline);
        electronic(traits, Probe.WITHOUT_REQUEST, Electronisation::withoutRequest);
    }

    private static void electronic(Map<Probe, Trait> traits, Probe probe, Function<Electronisation, Boolean> fact) {
        traits.put(probe, new Trait("electronisation", service -> service.electronisation()
                .map(fact)));
    }

    private static void channels(Map<Probe, Trait> traits) {
        traits.put(
                Probe.REACHED_FROM_PORTAL,
                new Trait("channels", service -> any(service.channels(), channel -> isPortal(channel.kind()))));
        traits.put(
                Probe.ELECTRONIC_CHANNEL,
                new Trait(
                        "channels",
                        service -> any(
                                service.channels(), channel -> channel.kind().isElectronic())));
        traits.put(
                Probe.SUPPORT_IN_PERSON,
                new Trait(
                        "channels",
                        service -> any(
                                service.channels(), channel -> channel.kind().group() != ChannelKind.Group.REMOTE)));
        traits.put(
                Probe.SEVERAL_CHANNELS,
                new Trait(
                        "channels",
                        service -> Optional.of(service.channels().size() > 1
                                || service.digitalPrinciple().equals(Optional.of(DigitalPrinciple.DIGITAL_ONLY)))));
        traits.put(Probe.SUITS_MOBILE_DEVICES, new Trait("channels", service -> service.channels().stream()
                .flatMap(channel -> channel.responsive().stream())
                .reduce(Boolean::logicalOr)));
        traits.put(
                Probe.ACCESSIBILITY_ASSESSED,
                new Trait(
                        "channels",
                        service -> any(service.channels(), channel -> channel.accessibility()
                                .isPresent())));
    }

    private static boolean isPortal(ChannelKind kind) {
        return kind == ChannelKind.UNIFIED_PORTAL
                || kind == ChannelKind.MUNICIPAL_PORTAL
                || kind == ChannelKind.SECTOR_PORTAL;
    }

    /** Nothing is known of an empty list. */
    private static <T> Optional<Boolean> any(List<T> list, Predicate<? super T> fact) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.stream().anyMatch(fact));
    }

    /** Of what is not there at all nothing is known; what is there is a yes. */
    private static Optional<Boolean> yesIf(boolean there) {
        return there ? Optional.of(true) : Optional.empty();
    }

    private static void data(Map<Probe, Trait> traits) {
        traits.put(
                Probe.IDENTIFICATION_NEEDED,
                new Trait("identificationRequired", ServiceDescription::identificationRequired));
        traits.put(
                Probe.DOCUMENTS_NEEDED,
                new Trait("outputs", s -> yesIf(!s.outputs().isEmpty())));
        traits.put(Probe.DATA_NEEDED, new Trait("inputs", s -> yesIf(!s.inputs().isEmpty())));
        traits.put(
                Probe.REGISTER_DATA_NAMED,
                new Trait("inputs", s -> any(s.inputs(), input -> input.heldBy().isPresent())));
        traits.put(Probe.REGISTER_FIELDS_NAMED, new Trait("inputs", service -> {
            List<Input> held = service.inputs().stream()
                    .filter(input -> input.heldBy().isPresent())
                    .toList();
            return any(held, input -> input.fields().isEmpty()).map(lacking -> !lacking);
        }));
        traits.put(Probe.MOSTLY_REGISTER_DATA, new Trait("inputs", service -> {
            List<Input> required =
                    service.inputs().stream().filter(Input::required).toList();
            long held = required.stream()
                    .filter(input -> input.heldBy().isPresent())
                    .count();
            return required.isEmpty() ? Optional.empty() : Optional.of(held * 2 >= required.size());
        }));
        traits.put(Probe.RESULTS_RECORDED, new Trait("outputs", s -> any(
                        s.outputs(), output -> output.recordedIn().isEmpty())
                .map(lacking -> !lacking)));
    }

    private static void components(Map<Probe, Trait> traits) {
        component(traits, Probe.SHARED_AUTHENTICATION, SharedComponent.AUTHENTICATION);
        component(traits, Probe.SHARED_NOTIFICATION, SharedComponent.NOTIFICATION);
        component(traits, Probe.SHARED_PERMISSION, SharedComponent.PERMISSION);
        component(traits, Probe.SHARED_INTEGRATION, SharedComponent.INTEGRATION_PLATFORM);
    }

    private static void component(Map<Probe, Trait> traits, Probe probe, SharedComponent component) {
        traits.put(probe, new Trait("components", service -> service.components().stream()
                .filter(use -> use.component() == component)
                .findFirst()
                .map(ComponentUse::shared)));
    }

    private static void proactivity(Map<Probe, Trait> traits) {
        proactive(traits, Probe.INFORMS_PROACTIVELY, p -> p.informs() || p.automatic());
        proactive(traits, Probe.PROVIDED_AUTOMATICALLY, Proactivity::automatic);
        proactive(traits, Probe.WITHOUT_PERMISSION, p -> p.automatic() && !p.permissionNeeded());
        proactive(traits, Probe.AUTOMATION_ALLOWED, p -> p.legalBasis().isPresent());
        proactive(traits, Probe.OPT_OUT_OFFERED, Proactivity::optOut);
        proactive(traits, Probe.PART_OF_CHAIN, Proactivity::chained);
    }

    private static void proactive(Map<Probe, Trait> traits, Probe probe, Function<Proactivity, Boolean> fact) {
        traits.put(
                probe, new Trait("proactivity", service -> service.proactivity().map(fact)));
    }

    private static void gateway(Map<Probe, Trait> traits) {
        traits.put(Probe.GATEWAY_SCOPE_NAMED, new Trait("crossBorder", service -> service.crossBorder()
                .map(border -> !border.procedures().isEmpty()
                        || !border.informationAreas().isEmpty())));
        traits.put(Probe.FULLY_ONLINE_ACROSS_BORDERS, new Trait("crossBorder", service -> service.crossBorder()
                .flatMap(CrossBorder::fullyOnline)));
        traits.put(Probe.CROSS_BORDER_LOGIN, new Trait("crossBorder", service -> service.crossBorder()
                .flatMap(CrossBorder::crossBorderLogin)));
        traits.put(
                Probe.ENGLISH_DESCRIPTION,
                new Trait(
                        "summary",
                        service ->
                                Optional.of(service.name().in(Language.ENGLISH).isPresent()
                                        && service.summary()
                                                .flatMap(text -> text.in(Language.ENGLISH))
                                                .isPresent())));
    }

    private static void texts(Map<Probe, Trait> traits) {
        traits.put(
                Probe.PRINCIPLE_CHOSEN,
                new Trait(
                        "digitalPrinciple",
                        s -> Optional.of(s.digitalPrinciple().isPresent())));
        traits.put(
                Probe.PROCESSING_TIME_STATED,
                new Trait("processingTime", s -> Optional.of(s.processingTime().isPresent())));
        traits.put(
                Probe.LEGAL_ACTS_NAMED,
                new Trait("legalActs", s -> Optional.of(!s.legalActs().isEmpty())));
        traits.put(
                Probe.APPEAL_STATED,
                new Trait("appeal", s -> Optional.of(s.appeal().isPresent())));
        traits.put(
                Probe.CONTACT_NAMED,
                new Trait("contactPoints", s -> Optional.of(!s.contactPoints().isEmpty())));
        traits.put(Probe.FEES_STATED, new Trait("fees", s -> yesIf(!s.fees().isEmpty())));
        traits.put(
                Probe.DEMAND_KNOWN,
                new Trait("demands", s -> Optional.of(!s.demands().isEmpty())));
    }
}
