// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.onceonly;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.catalog.CodedValue;
import lv.vienreiz.catalog.Input;
import lv.vienreiz.document.Item;
import lv.vienreiz.document.Part;

/** Where one input of a service comes from, and whether a person may be asked for it (P[66]). */
@Part
public sealed interface PlannedInput
        permits PlannedInput.FromRegister,
                PlannedInput.FromSeveral,
                PlannedInput.HeldByOwner,
                PlannedInput.AskedOfApplicant,
                PlannedInput.Exempt,
                PlannedInput.NotDelivered {

    /**
     * The input.
     *
     * @return the input
     */
    Input input();

    /**
     * Tells whether a person may be asked for it.
     *
     * @return true where only the person knows it, or an exception of P[66] holds
     */
    default boolean mayBeAsked() {
        return this instanceof AskedOfApplicant || this instanceof Exempt;
    }

    /**
     * The services of registers that deliver it over the bus.
     *
     * @return one source, or several that deliver it together; none where it does not come over the bus
     */
    default List<FieldSource> sources() {
        if (this instanceof FromRegister from) {
            return List.of(new FieldSource(from.service(), from.fields(), from.right()));
        }
        return this instanceof FromSeveral from ? from.parts() : List.of();
    }

    /**
     * A register delivers it over the bus; nobody is asked.
     *
     * @param input the input
     * @param service the service by which the register delivers it
     * @param fields the fields to ask for, and no others
     * @param right by what right it is asked for; none where the directory leaves it to whoever asks
     */
    @Part
    record FromRegister(
            @Valid Input input,
            @Valid RegisterService service,
            @Size(min = 1, max = 50) @Item("field") List<@Size(max = 100) String> fields,
            Optional<@Valid DataRight> right)
            implements PlannedInput {

        /** Makes it. */
        public FromRegister {
            Objects.requireNonNull(input, "input");
            Objects.requireNonNull(service, "service");
            fields = List.copyOf(fields);
        }
    }

    /**
     * Several services deliver it together, each some of its fields; nobody is asked. They are services of the register that holds
     * it, and for a field that none of these offers, a service of the one other register that expressly offers it and may be asked
     * for it by a recorded right. That such a register is meant is our own inference, for a person to judge.
     *
     * @param input the input
     * @param parts which service delivers which of its fields, and no field twice
     */
    @Part
    record FromSeveral(
            @Valid Input input,
            @Size(min = 2, max = 50) @Item("part") List<@Valid FieldSource> parts) implements PlannedInput {

        /** Makes it. */
        public FromSeveral {
            Objects.requireNonNull(input, "input");
            parts = List.copyOf(parts);
        }
    }

    /**
     * The owner of the service holds the register itself; nobody is asked, and the bus is not needed. That the holder is the
     * owner is told by name or registration number.
     *
     * @param input the input
     * @param register the owner's register
     */
    @Part
    record HeldByOwner(@Valid Input input, @Valid CodedValue register) implements PlannedInput {

        /** Makes it. */
        public HeldByOwner {
            Objects.requireNonNull(input, "input");
            Objects.requireNonNull(register, "register");
        }
    }

    /**
     * The description names no register, so only the applicant is thought to know it.
     *
     * @param input the input
     * @param offeredBy registers that offer a field of the same name, so that the description may have overlooked them; our own
     *     inference, for a person to judge
     */
    @Part
    record AskedOfApplicant(
            @Valid Input input,
            @Size(max = 50) @Item("register") List<@Valid CodedValue> offeredBy) implements PlannedInput {

        /** Makes it. */
        public AskedOfApplicant {
            Objects.requireNonNull(input, "input");
            offeredBy = List.copyOf(offeredBy);
        }
    }

    /**
     * A register holds it and does not deliver it, and an exception of P[66] lets the institution ask.
     *
     * @param input the input
     * @param register the register that holds it
     * @param claim the exception
     */
    @Part
    record Exempt(
            @Valid Input input,
            @Valid CodedValue register,
            @Valid ExemptionClaim claim) implements PlannedInput {

        /** Makes it. */
        public Exempt {
            Objects.requireNonNull(input, "input");
            Objects.requireNonNull(register, "register");
            Objects.requireNonNull(claim, "claim");
        }
    }

    /**
     * A register holds it and does not deliver it, and no exception holds: the institution has to obtain it from the register
     * by another way, and may not ask the person.
     *
     * @param input the input
     * @param register the register that holds it
     * @param obstacle why it is not delivered
     * @param claim the exception that was claimed and does not hold
     * @param flaws why it does not hold
     */
    @Part
    record NotDelivered(
            @Valid Input input,
            @Valid CodedValue register,
            DeliveryObstacle obstacle,
            Optional<@Valid ExemptionClaim> claim,
            @Size(max = 6) @Item("flaw") List<ClaimFlaw> flaws)
            implements PlannedInput {

        /** Makes it. */
        public NotDelivered {
            Objects.requireNonNull(input, "input");
            Objects.requireNonNull(register, "register");
            Objects.requireNonNull(obstacle, "obstacle");
            flaws = List.copyOf(flaws);
        }
    }
}
