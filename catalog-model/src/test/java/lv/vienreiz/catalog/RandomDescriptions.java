// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog;

import static lv.vienreiz.catalog.RandomTexts.address;
import static lv.vienreiz.catalog.RandomTexts.amount;
import static lv.vienreiz.catalog.RandomTexts.date;
import static lv.vienreiz.catalog.RandomTexts.localized;
import static lv.vienreiz.catalog.RandomTexts.text;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.document.Opaque;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.document.xml.XmlPieces;
import lv.vienreiz.identifier.RegistrationNumber;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random descriptions without structural faults; every component, alternative and code is reached. */
public final class RandomDescriptions {

    private RandomDescriptions() {}

    /** Descriptions of all sizes, from identity and name alone to every member. */
    @SuppressWarnings("exports") // only the tests of this module see it
    public static Arbitrary<ServiceDescription> valid() {
        Arbitrary<ServiceDescriptionBuilder> b =
                Combinators.combine(id(), localized(300)).as(ServiceDescription::builder);
        b = maybe(b, localized(4000), ServiceDescriptionBuilder::summary);
        b = maybe(b, Arbitraries.of(ServiceStatus.class), ServiceDescriptionBuilder::status);
        b = maybe(b, Arbitraries.of(ServiceKind.class), ServiceDescriptionBuilder::kind);
        b = maybe(b, list(Arbitraries.of(AdministrativeAspect.class), 3), ServiceDescriptionBuilder::aspects);
        b = maybe(b, Arbitraries.of(Benefit.class), ServiceDescriptionBuilder::benefit);
        b = maybe(b, list(Arbitraries.of(RecipientKind.class), 3), ServiceDescriptionBuilder::recipients);
        b = maybe(b, Arbitraries.of(true, false), ServiceDescriptionBuilder::identificationRequired);
        b = maybe(b, owner(), ServiceDescriptionBuilder::owner);
        b = maybe(b, list(provider(), 3), ServiceDescriptionBuilder::providers);
        b = maybe(b, responsibility(), ServiceDescriptionBuilder::responsibility);
        b = maybe(b, list(function(), 3), ServiceDescriptionBuilder::functions);
        b = maybe(b, list(channel(), 5), ServiceDescriptionBuilder::channels);
        b = maybe(b, list(input(), 4), ServiceDescriptionBuilder::inputs);
        b = maybe(b, list(legalAct(), 3), ServiceDescriptionBuilder::legalActs);
        b = maybe(b, list(fee(), 4), ServiceDescriptionBuilder::fees);
        b = maybe(b, economicTerms(), ServiceDescriptionBuilder::economicTerms);
        b = maybe(b, list(codedValue(), 3), ServiceDescriptionBuilder::lifeEvents);
        b = maybe(b, list(indicator(), 3), ServiceDescriptionBuilder::indicators);
        b = maybe(b, publication(), ServiceDescriptionBuilder::publication);
        b = maybe(b, extensions(), ServiceDescriptionBuilder::extensions);
        return b.map(ServiceDescriptionBuilder::build);
    }

    /** Sets a member in two of three descriptions. */
    private static <T> Arbitrary<ServiceDescriptionBuilder> maybe(
            Arbitrary<ServiceDescriptionBuilder> builder,
            Arbitrary<T> value,
            BiConsumer<ServiceDescriptionBuilder, T> setter) {
        return Combinators.combine(builder, value.optional(0.66)).as((built, chosen) -> {
            chosen.ifPresent(present -> setter.accept(built, present));
            return built;
        });
    }

    private static <T> Arbitrary<List<T>> list(Arbitrary<T> items, int max) {
        return items.list().ofMinSize(1).ofMaxSize(max);
    }

    private static Arbitrary<ServiceId> id() {
        Arbitrary<Character> first =
                Arbitraries.chars().range('a', 'z').range('A', 'Z').numeric();
        Arbitrary<String> rest = Arbitraries.strings()
                .withCharRange('a', 'z')
                .numeric()
                .withChars("._:-")
                .ofMaxLength(99);
        return Combinators.combine(first, rest).as((head, tail) -> ServiceId.parse(head + tail));
    }

    private static Arbitrary<Organisation> organisation() {
        Arbitrary<RegistrationNumber> number = Combinators.combine(
                        Arbitraries.chars().range('4', '9'),
                        Arbitraries.strings().numeric().ofLength(10))
                .as((first, rest) -> RegistrationNumber.parse(first + rest));
        return Combinators.combine(
                        localized(300),
                        Arbitraries.of(OrganisationKind.class),
                        number.optional(),
                        localized(300).optional())
                .as((name, kind, reg, ministry) ->
                        new Organisation(name, kind, reg, ministry, Optional.empty(), List.of()));
    }

    private static Arbitrary<LegalAct> legalAct() {
        return Combinators.combine(
                        Arbitraries.of(LegalActKind.class),
                        localized(500),
                        text(100).optional(),
                        address().optional())
                .as(LegalAct::new);
    }

    private static Arbitrary<ServiceOwner> owner() {
        return Combinators.combine(organisation(), legalAct().optional()).as(ServiceOwner::new);
    }

    private static Arbitrary<ServiceProvider> provider() {
        return Combinators.combine(
                        organisation(),
                        Arbitraries.of(ProvisionStage.class).list().ofMaxSize(3))
                .as(ServiceProvider::new);
    }

    /** A responsibility without members is an empty part, which both forms can hold. */
    private static Arbitrary<Responsibility> responsibility() {
        return Combinators.combine(text(200).optional(), text(200).list().ofMaxSize(3))
                .as(Responsibility::new);
    }

    private static Arbitrary<PublicFunction> function() {
        return Combinators.combine(localized(300), localized(1000).optional())
                .as((name, outcome) -> new PublicFunction(name, Optional.empty(), outcome));
    }

    private static Arbitrary<Channel> channel() {
        return Combinators.combine(
                        Arbitraries.of(ChannelKind.class),
                        Arbitraries.of(StepScope.class).list().ofMaxSize(3),
                        address().optional(),
                        localized(1000).optional())
                .as((kind, scopes, address, note) -> new Channel(
                        kind,
                        scopes,
                        address,
                        note,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty()));
    }

    private static Arbitrary<Input> input() {
        Arbitrary<String> key = Combinators.combine(
                        Arbitraries.chars().range('a', 'z'),
                        Arbitraries.strings().alpha().numeric().ofMaxLength(59))
                .as((first, rest) -> first + rest);
        return Combinators.combine(
                        key,
                        localized(300),
                        codedValue().optional(),
                        text(100).list().ofMaxSize(4),
                        Arbitraries.of(true, false))
                .as(Input::new);
    }

    private static Arbitrary<CodedValue> codedValue() {
        return Combinators.combine(text(100), text(300), text(40)).as(CodedValue::new);
    }

    private static Arbitrary<Money> money() {
        Arbitrary<String> currency =
                Arbitraries.strings().withCharRange('A', 'Z').ofLength(3);
        return Combinators.combine(amount(), currency).as(Money::new);
    }

    private static Arbitrary<Fee> fee() {
        var parts = Combinators.combine(
                localized(300), money(), legalAct().optional(), localized(2000).optional());
        return Arbitraries.oneOf(
                parts.as(Fee.StateFee::new),
                parts.as(Fee.MunicipalFee::new),
                parts.as(Fee.PaidService::new),
                parts.as(Fee.MarketPrice::new));
    }

    private static Arbitrary<EconomicTerms> economicTerms() {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        money().optional(),
                        localized(2000).optional())
                .as(EconomicTerms::new);
    }

    private static Arbitrary<IndicatorReference> indicator() {
        return Combinators.combine(text(100), localized(300)).as(IndicatorReference::new);
    }

    private static Arbitrary<Publication> publication() {
        return Combinators.combine(
                        date(),
                        text(200).optional(),
                        text(200).optional(),
                        date().optional(),
                        address().optional())
                .as((on, by, checked, reviewed, address) ->
                        new Publication(on, by, checked, reviewed, address, Optional.empty(), Optional.empty()));
    }

    /** JSON values in any spelling, and elements of other namespaces. */
    private static Arbitrary<Extensions> extensions() {
        Arbitrary<String> json = Arbitraries.of(
                "1",
                "-1.50e3",
                "null",
                "true",
                "\"ā <&> \\u0001 \\ud83d\\ude00 \\ud800\"",
                "[1, 2 ]",
                "{\"a\" : {\"b\":[]}}",
                "{ }",
                "\"]]>\"");
        Arbitrary<String> xml = Arbitraries.of(
                "<name xmlns='urn:other'>&lt;ā&#13;</name>",
                "<p:a xmlns:p='urn:p' xmlns:q='urn:q' q:b='&#10;'><c/></p:a>");
        Arbitrary<List<Extensions.Kept>> elements = xml.map(
                        text -> XmlPieces.PARSER.parse(text).orElseThrow())
                .map(piece -> new Extensions.Kept("", piece.name(), new Opaque(WrittenForm.XML, piece.text())))
                .list()
                .ofMaxSize(2);
        return Combinators.combine(json.list().ofMaxSize(3), elements).as((values, kept) -> {
            Extensions all = new Extensions(kept);
            for (int i = 0; i < values.size(); i++) {
                all = all.with("x-" + (i == 1 ? "ā b" : "note" + i), values.get(i));
            }
            return all;
        });
    }
}
