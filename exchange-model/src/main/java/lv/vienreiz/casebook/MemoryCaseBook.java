// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.casebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** A case book in memory, for tests and for trying things out. */
final class MemoryCaseBook implements CaseBook {

    private final Object lock = new Object();
    private final Map<Place, Versioned<?>> documents = new HashMap<>();

    private record Place(String shelf, String key) {}

    @Override
    public <T> Optional<Versioned<T>> find(Shelf<T> shelf, String key) {
        synchronized (lock) {
            return Optional.ofNullable(documents.get(new Place(shelf.name(), key)))
                    .map(found -> cast(shelf, found));
        }
    }

    @Override
    public <T> List<Versioned<T>> list(Shelf<T> shelf, String after, int limit) {
        return sorted(shelf, document -> shelf.keyOf(document).compareTo(after) > 0).stream()
                .limit(limit)
                .toList();
    }

    @Override
    public <T> List<Versioned<T>> about(Shelf<T> shelf, SubjectRef subject) {
        return sorted(shelf, document -> shelf.subjectOf(document).equals(Optional.of(subject)));
    }

    private <T> List<Versioned<T>> sorted(Shelf<T> shelf, Predicate<T> wanted) {
        List<Versioned<T>> found = new ArrayList<>();
        synchronized (lock) {
            documents.forEach((place, kept) -> {
                if (place.shelf().equals(shelf.name())) {
                    found.add(cast(shelf, kept));
                }
            });
        }
        found.removeIf(kept -> !wanted.test(kept.document()));
        found.sort(Comparator.comparing(kept -> shelf.keyOf(kept.document())));
        return found;
    }

    private static <T> Versioned<T> cast(Shelf<T> shelf, Versioned<?> kept) {
        return new Versioned<>(shelf.type().cast(kept.document()), kept.version());
    }

    @Override
    public Writing write(List<Draft<?>> drafts) {
        Set<Place> places = new HashSet<>();
        drafts.forEach(draft -> {
            if (!places.add(place(draft))) {
                throw new IllegalArgumentException("A document of " + draft.shelf() + " is to be written twice");
            }
        });
        synchronized (lock) {
            for (Draft<?> draft : drafts) {
                Versioned<?> kept = documents.get(place(draft));
                long found = kept == null ? 0 : kept.version();
                if (found != draft.version()) {
                    return new Writing.Conflict(draft.shelf(), draft.key(), draft.version(), found);
                }
            }
            drafts.forEach(
                    draft -> documents.put(place(draft), new Versioned<>(draft.document(), draft.version() + 1)));
        }
        return new Writing.Written();
    }

    private static Place place(Draft<?> draft) {
        return new Place(draft.shelf().name(), draft.key());
    }

    @Override
    public int erase(SubjectRef subject) {
        synchronized (lock) {
            int before = documents.size();
            Shelf.all().forEach(shelf -> about(shelf, subject).forEach(kept -> forget(shelf, kept.document())));
            return before - documents.size();
        }
    }

    private <T> void forget(Shelf<T> shelf, Object document) {
        documents.remove(new Place(shelf.name(), shelf.keyOf(shelf.type().cast(document))));
    }

    @Override
    public void close() {
        synchronized (lock) {
            documents.clear();
        }
    }
}
