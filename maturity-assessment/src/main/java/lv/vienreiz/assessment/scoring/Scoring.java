// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.scoring;

import java.util.List;
import java.util.stream.Collectors;
import lv.vienreiz.assessment.model.AssessmentModel;
import lv.vienreiz.document.Finding;
import lv.vienreiz.document.Findings;
import lv.vienreiz.text.Language;

/**
 * Reckoning by a model. All arithmetic is exact; scores are rounded where the model says so, and nowhere else. Immutable and safe
 * for several threads.
 *
 * <pre>{@code
 * Scoring scoring = Scoring.of(model);
 * List<SubjectScores> each = subjects.stream().map(scoring::score).toList();
 * List<GroupScores> together = scoring.groups(each);
 * }</pre>
 */
public final class Scoring {

    private final AssessmentModel model;
    private final SubjectScorer subjects;
    private final GroupScorer groups;

    private Scoring(AssessmentModel model) {
        this.model = model;
        Answers.Sheet sheet = new Answers.Sheet(model);
        Conditions conditions = new Conditions(model, sheet);
        subjects = new SubjectScorer(model, sheet, conditions);
        groups = new GroupScorer(model, conditions);
    }

    /**
     * Makes reckoning ready.
     *
     * @param model the model
     * @return the reckoning
     * @throws IllegalArgumentException if the model has faults
     */
    public static Scoring of(AssessmentModel model) {
        Findings faults = model.faults();
        if (faults.hasErrors()) {
            throw new IllegalArgumentException("Nothing can be reckoned by the model '" + model.id() + "': "
                    + faults.stream().map(Scoring::line).collect(Collectors.joining(" ")));
        }
        return new Scoring(model);
    }

    private static String line(Finding fault) {
        return fault.location() + ": " + fault.found(Language.ENGLISH);
    }

    /**
     * Reckons as a departure of the model does.
     *
     * @param departure the name of a departure
     * @return the other reckoning
     * @throws IllegalArgumentException if the model has no such departure
     */
    public Scoring departing(String departure) {
        return of(model.departing(departure));
    }

    /**
     * The model.
     *
     * @return the model by which this reckons
     */
    public AssessmentModel model() {
        return model;
    }

    /**
     * Scores one thing.
     *
     * @param subject the thing and its answers
     * @return a score, or the reason why there is none, for each measure of single things
     * @throws IllegalArgumentException if it answers what the model does not ask, or with what is not on the scale
     */
    public SubjectScores score(Subject subject) {
        return new SubjectScores(subject.id(), subject.attributes(), subjects.score(subject));
    }

    /**
     * Brings scores together.
     *
     * @param scored the scores of single things
     * @return the groups of each grouping, in the order of the model
     */
    public List<GroupScores> groups(List<SubjectScores> scored) {
        return groups.groups(scored);
    }
}
