// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.inbox;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import lv.vienreiz.message.PartyId;
import lv.vienreiz.text.Language;
import lv.vienreiz.text.LocalizedText;

/** A permission check that is a table: what does not stand in it is refused. Immutable. */
public final class Permits implements Admission {

    private record Permit(String system, PartyId service, MessageKind<?, ?> kind) {}

    private final Set<Permit> permits;

    private Permits(Set<Permit> permits) {
        this.permits = Set.copyOf(permits);
    }

    /**
     * A table that lets nobody in.
     *
     * @return the table
     */
    public static Permits none() {
        return new Permits(Set.of());
    }

    /**
     * Lets a system send messages of some kinds to a service.
     *
     * @param system the calling system in the words of the bus, as {@link Caller#system()} has it
     * @param service the service of ours
     * @param kinds the kinds of message, at least one
     * @return this table and that
     * @throws IllegalArgumentException if no kind is named
     */
    public Permits allow(String system, PartyId service, MessageKind<?, ?>... kinds) {
        if (kinds.length == 0) {
            throw new IllegalArgumentException("A permit names at least one kind of message, found none");
        }
        Set<Permit> more = new HashSet<>(permits);
        for (MessageKind<?, ?> kind : kinds) {
            more.add(new Permit(Objects.requireNonNull(system, "system"), service, kind));
        }
        return new Permits(more);
    }

    @Override
    public Ruling judge(Arrival arrival) {
        return permits.contains(new Permit(arrival.caller().system(), arrival.service(), arrival.kind()))
                ? Ruling.admitted()
                : Ruling.refused(reason(arrival));
    }

    @Override
    public Ruling judgeFiles(Caller caller) {
        if (permits.stream().anyMatch(permit -> permit.system().equals(caller.system()))) {
            return Ruling.admitted();
        }
        Map<String, String> facts = Map.of("system", caller.system());
        return Ruling.refused(LocalizedText.lv(Problem.FILES_NOT_PERMITTED.detail(Language.LATVIAN, facts))
                .en(Problem.FILES_NOT_PERMITTED.detail(Language.ENGLISH, facts)));
    }

    private static LocalizedText reason(Arrival arrival) {
        return LocalizedText.lv(Problem.NOT_PERMITTED.detail(Language.LATVIAN, Problem.facts(arrival)))
                .en(Problem.NOT_PERMITTED.detail(Language.ENGLISH, Problem.facts(arrival)));
    }
}
