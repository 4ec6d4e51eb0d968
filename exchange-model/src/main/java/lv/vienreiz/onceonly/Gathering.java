// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.onceonly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lv.vienreiz.catalog.CodedValue;
import lv.vienreiz.catalog.Input;
import lv.vienreiz.catalog.ServiceId;

/** Gathers an input that no service delivers alone from several, with as few requests as a greedy choice finds. */
final class Gathering {

    private final ServiceId service;
    private final RegisterDirectory directory;
    private final LocalDate day;

    Gathering(ServiceId service, RegisterDirectory directory, LocalDate day) {
        this.service = service;
        this.directory = directory;
        this.day = day;
    }

    /** The input from several services, at least one of them of the register that holds it; nothing if a field is left over. */
    Optional<PlannedInput> of(Input input, CodedValue register) {
        Set<String> wanted = new LinkedHashSet<>(input.fieldsOrKey());
        List<FieldSource> own = directory.offers(register).stream()
                .flatMap(offer -> sources(offer, wanted))
                .toList();
        List<FieldSource> parts = chosen(own, wanted);
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        parts.addAll(chosen(elsewhere(register, wanted), wanted));
        return wanted.isEmpty() && parts.size() > 1
                ? Optional.of(new PlannedInput.FromSeveral(input, parts))
                : Optional.empty();
    }

    /** What other registers expressly offer under a recorded right, where the holder itself does not and only one does. */
    private List<FieldSource> elsewhere(CodedValue holder, Set<String> wanted) {
        Set<String> foreign = new LinkedHashSet<>(wanted);
        foreign.removeIf(field -> directory.offers(holder).stream().anyMatch(offer -> offer.delivers(List.of(field))));
        List<FieldSource> found = directory.offers().stream()
                .filter(offer -> !RegisterDirectory.isSame(offer.service().register(), holder))
                .filter(offer -> !offer.fields().isEmpty() && !offer.rights().isEmpty())
                .flatMap(offer -> sources(offer, foreign))
                .toList();
        return found.stream()
                .filter(source -> source.fields().stream().allMatch(field -> isOfOneRegister(field, found)))
                .toList();
    }

    private static boolean isOfOneRegister(String field, List<FieldSource> found) {
        Set<List<String>> registers = new HashSet<>();
        found.stream()
                .filter(source -> source.fields().contains(field))
                .map(source -> source.service().register())
                .forEach(register -> registers.add(List.of(register.list(), register.code())));
        return registers.size() == 1;
    }

    /** What one service delivers of the wanted fields: by each right that is in force, or by the right of whoever asks. */
    private Stream<FieldSource> sources(RegisterOffer offer, Set<String> wanted) {
        List<String> offered =
                wanted.stream().filter(field -> offer.delivers(List.of(field))).toList();
        Stream<FieldSource> all = offer.rights().isEmpty()
                ? Stream.of(new FieldSource(offer.service(), offered, Optional.empty()))
                : offer.rights().stream()
                        .filter(right -> right.holdsOn(day))
                        .map(right -> new FieldSource(offer.service(), covered(right, offered), Optional.of(right)));
        return all.filter(source -> !source.fields().isEmpty());
    }

    private List<String> covered(DataRight right, List<String> offered) {
        return offered.stream()
                .filter(field -> right.covers(service, List.of(field)))
                .toList();
    }

    /** Takes the source that brings most again and again, and what it brings out of what is wanted. */
    private static List<FieldSource> chosen(List<FieldSource> from, Set<String> wanted) {
        List<FieldSource> parts = new ArrayList<>();
        Optional<FieldSource> next = best(from, wanted);
        while (next.isPresent()) {
            parts.add(next.get());
            next.get().fields().forEach(wanted::remove);
            next = best(from, wanted);
        }
        return parts;
    }

    /** What is left of the source that brings most of what is wanted; the first of several that bring as much. */
    private static Optional<FieldSource> best(List<FieldSource> from, Set<String> wanted) {
        Optional<FieldSource> best = Optional.empty();
        for (FieldSource source : from) {
            List<String> left =
                    source.fields().stream().filter(wanted::contains).toList();
            if (left.size() > best.map(known -> known.fields().size()).orElse(0)) {
                best = Optional.of(new FieldSource(source.service(), left, source.right()));
            }
        }
        return best;
    }
}
