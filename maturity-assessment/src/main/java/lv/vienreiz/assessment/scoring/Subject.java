// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.scoring;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What is assessed: a service, a portal, anything of which questions are answered, once or several times.
 *
 * @param id what it is called
 * @param attributes what is known of it without asking
 * @param observations the answers of each observation: the code of an answer by the name of its criterion
 */
public record Subject(String id, Attributes attributes, List<Map<String, String>> observations) {

    /** Makes a subject. */
    public Subject {
        Objects.requireNonNull(attributes, "attributes");
        observations = observations.stream().map(Map::copyOf).toList();
    }

    /**
     * Makes a subject whose attributes have one value each.
     *
     * @param id what it is called
     * @param attributes what is known of it without asking
     * @param observations the answers of each observation
     */
    public Subject(String id, Map<String, String> attributes, List<Map<String, String>> observations) {
        this(id, Attributes.of(attributes), observations);
    }
}
