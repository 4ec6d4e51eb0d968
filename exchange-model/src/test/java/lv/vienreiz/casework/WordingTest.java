// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import lv.vienreiz.casework.course.Lifecycles;
import lv.vienreiz.text.Language;
import org.junit.jupiter.api.Test;

class WordingTest {

    @Test
    void hasWordsForEveryConstantInBothLanguagesAndNoOthers() {
        Set<String> expected = new TreeSet<>();
        Stream.of(CaseState.values(), Actor.values(), Fact.values())
                .flatMap(Stream::of)
                .forEach(constant -> expected.add(Wording.key(constant)));
        Lifecycles.all().stream()
                .flatMap(machine -> machine.states().stream())
                .forEach(state -> expected.add(Wording.key((Enum<?>) state)));
        Stream.of(Obstacle.values()).forEach(why -> expected.add("illegal." + why));
        Stream.of(HistoryFlaw.Kind.values()).forEach(kind -> expected.add("flaw." + kind));
        expected.addAll(Set.of("beginning", "legal", "if", "or"));

        assertThat(Wording.all().keys(Language.ENGLISH)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(Wording.all().keys(Language.LATVIAN)).containsExactlyInAnyOrderElementsOf(expected);
    }
}
