// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.vienreiz.assessment.model.Grouping;
import lv.vienreiz.assessment.scoring.GroupScores;
import lv.vienreiz.codelist.CodeEntry;
import lv.vienreiz.codelist.CodeLists;
import lv.vienreiz.text.Language;
import lv.vienreiz.text.LocalizedText;

/** What groups are called for people: a life event by its name in the shipped code list, anything else by its value. */
public final class GroupNames {

    private static final Map<String, String> LISTS = Map.of("lifeEvent", CodeLists.LIFE_EVENTS);

    private GroupNames() {}

    /**
     * The name of a group.
     *
     * @param grouping the grouping
     * @param group one of its groups
     * @return the names of what its members share, in the order of the grouping; nothing for a group of all
     */
    public static Optional<LocalizedText> of(Grouping grouping, GroupScores group) {
        Map<String, String> key = new LinkedHashMap<>();
        grouping.by().stream()
                .filter(group.key()::containsKey)
                .forEach(name -> key.put(name, group.key().get(name)));
        Function<Language, String> joined = language -> key.entrySet().stream()
                .map(part -> find(part.getKey(), part.getValue())
                        .map(name -> name.inOrFirst(language))
                        .orElse(part.getValue()))
                .collect(Collectors.joining(", "));
        return key.isEmpty()
                ? Optional.empty()
                : Optional.of(LocalizedText.lv(joined.apply(Language.LATVIAN)).en(joined.apply(Language.ENGLISH)));
    }

    /** The name of a value of an attribute, where it is a code of a list that is shipped. */
    static Optional<LocalizedText> find(String attribute, String value) {
        return Optional.ofNullable(LISTS.get(attribute))
                .flatMap(list -> CodeLists.shipped().find(list))
                .flatMap(list -> list.find(value))
                .map(CodeEntry::name);
    }
}
