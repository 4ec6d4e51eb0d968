// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The faults that are still to come, each for one exchange, first come first served. Safe for use by several threads. */
final class Script {

    private record Entry(Optional<Pattern> service, Fault fault) {
        boolean suits(String asked) {
            return service.isEmpty() || service.get().matcher(asked).matches();
        }
    }

    private final List<Entry> entries = new ArrayList<>();

    synchronized void add(Fault... faults) {
        Arrays.stream(faults).map(fault -> new Entry(Optional.empty(), fault)).forEach(entries::add);
    }

    synchronized void add(String servicePattern, Fault... faults) {
        Pattern pattern = Pattern.compile(Arrays.stream(servicePattern.split("\\*", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining(".*")));
        Arrays.stream(faults)
                .map(fault -> new Entry(Optional.of(pattern), fault))
                .forEach(entries::add);
    }

    /** Takes the first fault if it strikes any exchange before that is read. */
    synchronized Optional<Fault> takeBeforeReading() {
        if (entries.isEmpty()
                || entries.get(0).service().isPresent()
                || !entries.get(0).fault().strikesBeforeReading()) {
            return Optional.empty();
        }
        return Optional.of(entries.remove(0).fault());
    }

    /** Takes the first fault for a service; an empty text stands for a request that names none. */
    synchronized Optional<Fault> take(String service) {
        for (Iterator<Entry> i = entries.iterator(); i.hasNext(); ) {
            Entry entry = i.next();
            if (entry.suits(service)) {
                i.remove();
                return Optional.of(entry.fault());
            }
        }
        return Optional.empty();
    }

    synchronized List<Fault> pending() {
        return entries.stream().map(Entry::fault).toList();
    }

    synchronized void clear() {
        entries.clear();
    }
}
