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
import lv.vienreiz.message.Envelope;
import lv.vienreiz.message.PartyId;

/**
 * A form in which everything stands that registers delivered, with where it comes from. Part of it may be missing: that a
 * register refuses or cannot be reached is a normal answer.
 */
public final class Prefill {

    private final ServiceId service;
    private final List<PrefilledField> fields;
    private final PartyId sender;
    private final Clock clock;

    Prefill(ServiceId service, List<PrefilledField> fields, PartyId sender, Clock clock) {
        this.service = service;
        this.fields = List.copyOf(fields);
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
     * The inputs for which the resident has to be asked, because no register delivered them.
     *
     * @return the inputs
     */
    public List<Input> toBeAsked() {
        return fields.stream()
                .filter(field -> !(field instanceof PrefilledField.Filled))
                .map(PrefilledField::input)
                .toList();
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
            return Optional.of(
                    new Answer(filled.input().key(), filled.value(), Optional.of(filled.provenance()), given));
        }
        return given.map(text -> Answer.given(field.input().key(), text));
    }
}
