// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator.onceonly;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.vienreiz.emulator.onceonly.FilledInput.Origin;
import lv.vienreiz.text.Language;
import lv.vienreiz.text.Texts;

/**
 * What a bus has seen of the once-only principle (P[66]): whom the applications burdened, and whom the registers. It holds
 * no personal data.
 *
 * @param registers each register that answered, by case and person, in the order of the first question
 * @param inputs each input that an application has filled, in the order of the applications
 */
public record OnceOnlyReport(List<AskedRegister> registers, List<FilledInput> inputs) {

    private static final Texts TEXTS = Texts.read(
            OnceOnlyReport.class.getResourceAsStream("report_lv.properties"),
            OnceOnlyReport.class.getResourceAsStream("report_en.properties"));

    /** Makes unmodifiable copies. */
    public OnceOnlyReport {
        registers = List.copyOf(registers);
        inputs = List.copyOf(inputs);
    }

    /**
     * Gives the registers that were asked more than once about the same person for the same case.
     *
     * @return what breaks the principle; empty if nothing does
     */
    public List<AskedRegister> askedTwice() {
        return registers.stream().filter(asked -> asked.times() > 1).toList();
    }

    /**
     * Gives the inputs of an origin.
     *
     * @param origin such as {@link Origin#PERSON_NEEDLESSLY}
     * @return the inputs in their order
     */
    public List<FilledInput> from(Origin origin) {
        return inputs.stream().filter(input -> input.origin() == origin).toList();
    }

    /**
     * Tells whether the principle was kept: no register asked twice, no person asked needlessly, every origin proved.
     *
     * @return true if nothing breaks it
     */
    public boolean isOnceOnly() {
        return askedTwice().isEmpty()
                && from(Origin.PERSON_NEEDLESSLY).isEmpty()
                && from(Origin.UNPROVED).isEmpty();
    }

    /**
     * Tells it to people.
     *
     * @param language Latvian, or any other for English
     * @return one line for each register and each input, each ended by a line break
     */
    public String text(Language language) {
        return Stream.concat(
                        registers.stream().map(asked -> line(asked, language)),
                        inputs.stream().map(input -> line(input, language)))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static String line(AskedRegister asked, Language language) {
        return TEXTS.get(asked.times() > 1 ? "register.twice" : "register.once", language)
                .replace("{case}", asked.caseId())
                .replace("{register}", asked.register())
                .replace("{fields}", String.join(", ", asked.fields()))
                .replace("{times}", Integer.toString(asked.times()));
    }

    private static String line(FilledInput input, Language language) {
        return TEXTS.get("input." + input.origin().name(), language)
                .replace("{service}", input.service())
                .replace("{input}", input.input())
                .replace("{register}", input.register().orElse("-"));
    }
}
