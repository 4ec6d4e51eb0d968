// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment;

import java.util.Optional;

/** What the recorded cases of a service prove. */
final class CaseProbes {

    /** One case shows nothing of sameness. */
    private static final int FEWEST_TO_COMPARE = 2;

    private CaseProbes() {}

    static Answer takePlace(Facts facts) {
        Optional<Answer> nothing = nothingToSee(facts);
        if (nothing.isPresent()) {
            return nothing.get();
        }
        CaseEvidence cases = facts.evidence().cases().orElseThrow();
        return Answer.fact(Verdict.MET, Phrase.of("cases.some", "cases", cases.cases()), reference(cases));
    }

    static Answer uniform(Facts facts) {
        Optional<Answer> nothing = nothingToSee(facts);
        if (nothing.isPresent()) {
            return nothing.get();
        }
        CaseEvidence cases = facts.evidence().cases().orElseThrow();
        return share("cases.lawful", cases.lawful(), cases.cases(), cases);
    }

    static Answer predictable(Facts facts) {
        Optional<Answer> nothing = nothingToSee(facts);
        if (nothing.isPresent()) {
            return nothing.get();
        }
        CaseEvidence cases = facts.evidence().cases().orElseThrow();
        return share("cases.inTime", cases.finishedInTime(), cases.finishedWithDueDate(), cases);
    }

    /** All is yes and half or less is no; what lies between is for people to judge ("basically", says the source). */
    private static Answer share(String key, long good, long all, CaseEvidence cases) {
        Verdict verdict = Verdict.UNCLEAR;
        String wording = key + ".few";
        if (all >= FEWEST_TO_COMPARE) {
            verdict = good == all ? Verdict.MET : good * 2 <= all ? Verdict.NOT_MET : Verdict.UNCLEAR;
            wording = key + (verdict == Verdict.UNCLEAR ? ".most" : "");
        }
        return Answer.fact(verdict, Phrase.of(wording, "good", good, "all", all), reference(cases));
    }

    private static Optional<Answer> nothingToSee(Facts facts) {
        if (facts.evidence().cases().isEmpty()) {
            return Optional.of(Answer.unproven(Phrase.of("cases.unknown")));
        }
        CaseEvidence cases = facts.evidence().cases().get();
        if (!cases.isConsistent()) {
            return Optional.of(Answer.fact(Verdict.UNCLEAR, Phrase.of("cases.inconsistent"), reference(cases)));
        }
        if (cases.to().isAfter(facts.evidence().asOf())) {
            return Optional.of(
                    Answer.fact(Verdict.UNCLEAR, Phrase.of("cases.later", "date", cases.to()), reference(cases)));
        }
        return cases.cases() == 0
                ? Optional.of(Answer.fact(Verdict.UNCLEAR, Phrase.of("cases.none"), reference(cases)))
                : Optional.empty();
    }

    private static Phrase reference(CaseEvidence cases) {
        return Phrase.of("reference.cases", "from", cases.from(), "to", cases.to());
    }
}
