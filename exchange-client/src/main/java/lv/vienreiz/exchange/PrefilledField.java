// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange;

import java.util.List;
import lv.vienreiz.catalog.Input;
import lv.vienreiz.message.DataRefusal;
import lv.vienreiz.message.Provenance;
import lv.vienreiz.message.RefusalReason;
import lv.vienreiz.onceonly.PlannedInput;
import lv.vienreiz.permission.PermissionRefusal;
import lv.vienreiz.text.Language;

/** What became of one input when a form was prefilled. */
public sealed interface PrefilledField {

    /**
     * The input.
     *
     * @return the input
     */
    Input input();

    /**
     * Tells whether the person has to be asked: where only the person knows it, an exception lets the institution ask, or the
     * register answered that it knows nothing of it.
     *
     * @return true if so; false also where it has to be obtained later or another way
     */
    default boolean mustBeAsked() {
        return this instanceof ToBeAsked
                || this instanceof NotHeld
                || (this instanceof Refused refused && refused.knowsNothing());
    }

    /**
     * Registers delivered it, with all of its fields.
     *
     * @param input the input
     * @param value what the registers hold
     * @param sources where and when it was obtained: one source, or several that delivered it together, the oldest answer first
     */
    record Filled(Input input, String value, List<Provenance> sources) implements PrefilledField {

        /**
         * Makes it.
         *
         * @throws IllegalArgumentException if there is no source
         */
        public Filled {
            sources = List.copyOf(sources);
            if (sources.isEmpty()) {
                throw new IllegalArgumentException("What was prefilled comes from a register");
            }
        }

        /**
         * The source that speaks for the value as a whole: the one whose answer is the oldest.
         *
         * @return its provenance
         */
        public Provenance provenance() {
            return sources.get(0);
        }

        /** Tells the input, and hides the value. */
        @Override
        public String toString() {
            return "Filled[" + input.key() + "]";
        }
    }

    /**
     * The register refused it, with a reason.
     *
     * @param input the input
     * @param refusal the register's answer
     */
    record Refused(Input input, DataRefusal refusal) implements PrefilledField {

        private boolean knowsNothing() {
            return refusal.reason() == RefusalReason.NOT_HELD || refusal.reason() == RefusalReason.SUBJECT_UNKNOWN;
        }
    }

    /**
     * The institution's own permission does not let it be asked for; nothing was sent, or what came was not used.
     *
     * @param input the input
     * @param refusal why
     */
    record NotPermitted(Input input, PermissionRefusal refusal) implements PrefilledField {

        /**
         * The refusal in words.
         *
         * @param language Latvian or English; any other is answered in English
         * @return what stands in the way and what to do about it
         */
        public String text(Language language) {
            return PermissionFaults.of(refusal).text(language);
        }
    }

    /**
     * The register could not be asked now.
     *
     * @param input the input
     * @param fault why
     */
    record NotAvailable(Input input, Fault fault) implements PrefilledField {}

    /**
     * The register answered, and does not hold it, or not all of it.
     *
     * @param input the input
     * @param missing the fields that no answer brought
     */
    record NotHeld(Input input, List<String> missing) implements PrefilledField {

        /** Keeps a copy. */
        public NotHeld {
            missing = List.copyOf(missing);
        }
    }

    /**
     * The plan knows no way over the bus: the owner of the service holds it itself, or a register holds it and does not deliver
     * it. The institution obtains it another way, and may not ask the person.
     *
     * @param input the input
     * @param planned what the plan says of it
     */
    record NotOverTheBus(Input input, PlannedInput planned) implements PrefilledField {}

    /**
     * The resident has to be asked.
     *
     * @param input the input
     */
    record ToBeAsked(Input input) implements PrefilledField {}
}
