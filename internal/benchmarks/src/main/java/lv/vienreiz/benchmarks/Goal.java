// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.benchmarks;

import java.util.List;

/**
 * A goal: how much of a peer's time, or of a peer's bytes, one of our operations may take.
 *
 * @param id the number of the goal
 * @param ours the benchmark of our code, as class and method
 * @param peer the benchmark that it is held against
 * @param most the greatest ratio that meets the goal; 0 where the ratio is only reported
 */
record Goal(String id, String ours, String peer, double most) {

    static final List<Goal> ALL = List.of(
            new Goal("P1", "JsonReading.vienreiz", "JsonReading.jacksonTokensAndText", 1.1),
            new Goal("P1", "JsonReading.vienreiz", "JsonReading.jacksonDatabind", 1.0),
            new Goal("P1", "JsonReading.vienreiz", "JsonReading.avaje", 0),
            new Goal("P1", "JsonReading.avaje", "JsonReading.jacksonTokensAndText", 0),
            new Goal("P2", "JsonWriting.vienreiz", "JsonWriting.jacksonDatabind", 0.8),
            new Goal("P2", "JsonWriting.vienreiz", "JsonWriting.avaje", 0),
            new Goal("P3", "XmlReading.vienreiz", "XmlReading.aaltoPass", 1.5),
            new Goal("P3", "XmlReading.vienreiz", "XmlReading.woodstoxPass", 0),
            new Goal("P3", "XmlReading.vienreiz", "XmlReading.jaxb", 0.22),
            new Goal("P3", "XmlReading.woodstoxPass", "XmlReading.aaltoPass", 0),
            new Goal("P3", "XmlWriting.vienreiz", "XmlWriting.jaxb", 0.35),
            new Goal("P4", "JsonChecking.vienreiz", "JsonChecking.networknt", 0.5),
            new Goal("P4", "JsonChecking.vienreiz", "JsonChecking.hibernateValidator", 0.4),
            new Goal("P5", "XmlChecking.vienreiz", "XmlChecking.jaxbWithSchema", 0.65));
}
