// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.model;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import lv.vienreiz.document.Item;
import lv.vienreiz.document.Part;

/** How a condition is found out. */
@Part
public sealed interface ConditionTest
        permits ConditionTest.AttributeIs,
                ConditionTest.AnswerIs,
                ConditionTest.AllOf,
                ConditionTest.AnyOf,
                ConditionTest.NoneOf {

    /**
     * Holds where an attribute of the thing has one of several values; case does not matter.
     *
     * @param attribute the name of the attribute
     * @param values the values; an attribute that is missing has none of them
     */
    @Part
    record AttributeIs(
            @Size(max = 60) String attribute,
            @Size(min = 1, max = 200) @Item("value") List<@Size(max = 300) String> values)
            implements ConditionTest {

        /** Makes a test. */
        public AttributeIs {
            Objects.requireNonNull(attribute, "attribute");
            values = List.copyOf(values);
        }
    }

    /**
     * Holds where a criterion is answered in one of several ways.
     *
     * @param criterion the criterion
     * @param answers codes of its scale; what is not answered at all counts as the first unanswered one of the scale
     */
    @Part
    record AnswerIs(
            @Size(max = 60) String criterion,
            @Size(min = 1, max = 100) @Item("answer") List<@Size(max = 60) String> answers)
            implements ConditionTest {

        /** Makes a test. */
        public AnswerIs {
            Objects.requireNonNull(criterion, "criterion");
            answers = List.copyOf(answers);
        }
    }

    /**
     * Holds where all of several conditions hold.
     *
     * @param conditions their names
     */
    @Part
    record AllOf(
            @Size(min = 1, max = 100) @Item("condition") List<@Size(max = 60) String> conditions)
            implements ConditionTest {

        /** Makes a test. */
        public AllOf {
            conditions = List.copyOf(conditions);
        }
    }

    /**
     * Holds where at least one of several conditions holds.
     *
     * @param conditions their names
     */
    @Part
    record AnyOf(
            @Size(min = 1, max = 100) @Item("condition") List<@Size(max = 60) String> conditions)
            implements ConditionTest {

        /** Makes a test. */
        public AnyOf {
            conditions = List.copyOf(conditions);
        }
    }

    /**
     * Holds where none of several conditions holds.
     *
     * @param conditions their names
     */
    @Part
    record NoneOf(
            @Size(min = 1, max = 100) @Item("condition") List<@Size(max = 60) String> conditions)
            implements ConditionTest {

        /** Makes a test. */
        public NoneOf {
            conditions = List.copyOf(conditions);
        }
    }
}
