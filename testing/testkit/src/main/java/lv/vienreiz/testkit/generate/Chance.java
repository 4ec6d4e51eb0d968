// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.testkit.generate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import lv.vienreiz.text.Language;
import lv.vienreiz.text.LocalizedText;

/** Choices by random numbers. */
final class Chance {

    private static final List<String> WORDS = List.of(
            "Koku", "Ielu", "Bērnu", "Zemes", "Būvju", "Skolu", "Ūdens", "Meža", "Ģimenes", "Tirgus", "Īres", "Žoga");
    private static final List<String> MORE_WORDS = List.of(
            "atļauja", "izziņa", "pabalsts", "reģistrs", "uzskaite", "saskaņojums", "noma", "pārbaude", "līgums");

    private final RandomGenerator random;

    Chance(RandomGenerator random) {
        this.random = random;
    }

    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T of(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    <T> T of(T[] all) {
        return all[random.nextInt(all.length)];
    }

    /** Some of them, each at most once. */
    <T> List<T> some(List<T> all, int least) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(random.nextLong()));
        return List.copyOf(shuffled.subList(0, random.nextInt(least, all.size() + 1)));
    }

    <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    /** A name that no other has. */
    LocalizedText name() {
        String number = Integer.toString(100_000 + random.nextInt(900_000));
        return LocalizedText.lv(of(WORDS) + " " + of(MORE_WORDS) + " " + number).en("Service no. " + number);
    }

    /** The text, in English too. */
    LocalizedText inEnglish(LocalizedText text) {
        return text.in(Language.ENGLISH).isPresent() ? text : text.with(Language.ENGLISH, "In English " + below(1000));
    }
}
