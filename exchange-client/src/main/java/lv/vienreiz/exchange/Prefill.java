// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.vienreiz.catalog.ChannelKind;
import lv.vienreiz.catalog.Input;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.message.Answer;
import lv.vienreiz.message.Application;
import lv.vienreiz.message.Client;
import lv.vienreiz.message.DataRefusal;
import lv.vienreiz.message.Envelope;
import lv.vienreiz.message.PartyId;
import lv.vienreiz.message.Provenance;
import lv.vienreiz.onceonly.Asking;
import lv.vienreiz.onceonly.AskingEnd;
import lv.vienreiz.permission.DataPermission;

/**
 * A form in which everything stands that registers delivered, with where it comes from. Part of it may be missing: that a
 * register refuses or cannot be reached is a normal answer.
 */
public final class Prefill {

    private final ServiceId service;
    private final List<PrefilledField> fields;
    private final List<Retrieval> retrievals;
    private final OffsetDateTime askedAt;
    private final PartyId sender;
    private final Clock clock;

    Prefill(
            ServiceId service,
            List<PrefilledField> fields,
            List<Retrieval> retrievals,
            OffsetDateTime askedAt,
            PartyId sender,
            Clock clock) {
        this.service = service;
        this.fields = List.copyOf(fields);
        this.retrievals = List.copyOf(retrievals);
        this.askedAt = askedAt;
        this.sender = sender;
        this.clock = clock;
    }

    /**
     * What became of each input.
     *
     * @return the fields, in the order of the plan
     */
    public List<PrefilledField> fields() {
        return fields;
    }

    /**
     * The inputs for which the resident has to be asked: only the resident knows them, an exception lets the institution ask, or
     * the register answered that it knows nothing.
     *
     * @return the inputs
     */
    public List<Input> toBeAsked() {
        return fields.stream()
                .filter(PrefilledField::mustBeAsked)
                .map(PrefilledField::input)
                .toList();
    }

    /**
     * What a register holds and has not delivered: refused, not permitted, not available now, or not over the bus. The
     * institution obtains it later or another way; the resident may not be asked for it (P[66]).
     *
     * @return the fields
     */
    public List<PrefilledField> outstanding() {
        return fields.stream()
                .filter(field -> !(field instanceof PrefilledField.Filled) && !field.mustBeAsked())
                .toList();
    }

    /**
     * What registers delivered without having been asked for it, by name; the values were not kept.
     *
     * @return the dropped fields
     */
    public List<DroppedField> dropped() {
        return retrievals.stream()
                .flatMap(retrieval -> retrieval.dropped().stream()
                        .map(field -> new DroppedField(
                                retrieval.question().register(),
                                field,
                                retrieval.question().id())))
                .toList();
    }

    /**
     * The permissions that this form has brought near their end: at least nine tenths of their quota are used.
     *
     * @return the permissions as they stood after their use
     */
    public List<DataPermission> nearlyExhausted() {
        return retrievals.stream()
                .flatMap(retrieval -> retrieval.permission().stream())
                .filter(permission -> permission.isNearlyExhausted(PermissionGate.NEARLY))
                .toList();
    }

    /**
     * Which registers were asked for this form; those whose answers were there already are not among them, nor what a permission
     * did not let out.
     *
     * @return each asking, for the history of the case
     */
    public List<Asking.OfRegister> askings() {
        return retrievals.stream()
                .filter(retrieval -> retrieval.refusal().isEmpty())
                .map(this::asking)
                .toList();
    }

    private Asking.OfRegister asking(Retrieval retrieval) {
        DataQuestion question = retrieval.question();
        List<String> delivered = fields.stream()
                .filter(field -> field instanceof PrefilledField.Filled filled
                        && filled.sources().stream()
                                .anyMatch(source -> source.requestId().equals(question.id())))
                .map(field -> field.input().key())
                .toList();
        AskingEnd end = retrieval
                .outcome()
                .fold(
                        answered -> answered.answer() instanceof DataRefusal ? AskingEnd.REFUSED : AskingEnd.ANSWERED,
                        rejected -> AskingEnd.NOT_AVAILABLE,
                        notSent -> AskingEnd.NOT_AVAILABLE,
                        inDoubt -> AskingEnd.NOT_AVAILABLE);
        return new Asking.OfRegister(askedAt, question.register(), question.fields(), delivered, question.id(), end);
    }

    /**
     * Makes the application that the resident confirmed. What was prefilled keeps its provenance; an answer to a prefilled
     * field stands beside the register's value as a correction.
     *
     * @param person who applies
     * @param channel by which channel
     * @param receiver where applications for the service go, in the words of the bus
     * @param answers what the resident says, by the key of the input
     * @return the application
     * @throws IllegalArgumentException if an answer belongs to no input of the service
     */
    public Application confirmedBy(Client person, ChannelKind channel, PartyId receiver, Map<String, String> answers) {
        Set<String> unknown = new LinkedHashSet<>(answers.keySet());
        List<Answer> all = new ArrayList<>();
        for (PrefilledField field : fields) {
            String key = field.input().key();
            unknown.remove(key);
            answer(field, Optional.ofNullable(answers.get(key))).ifPresent(all::add);
        }
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("The service " + service + " has no input " + unknown);
        }
        return Application.builder(Envelope.of(OffsetDateTime.now(clock), sender, receiver), service, person, channel)
                .answers(all)
                .build();
    }

    private static Optional<Answer> answer(PrefilledField field, Optional<String> given) {
        if (field instanceof PrefilledField.Filled filled) {
            List<Provenance> sources = filled.sources();
            return Optional.of(new Answer(
                    filled.input().key(),
                    filled.value(),
                    Optional.of(filled.provenance()),
                    given,
                    sources.subList(1, sources.size())));
        }
        return given.map(text -> Answer.given(field.input().key(), text));
    }
}
