// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.onceonly;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.catalog.CodedValue;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.document.Item;
import lv.vienreiz.document.Part;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.text.LocalizedText;

/**
 * What it costs people that one register does not deliver. One certificate of a register is counted for each case of a service,
 * whatever number of inputs it proves; that is our own inference.
 *
 * @param register the register that could deliver
 * @param name its name, where the directory tells it
 * @param inputs what people are asked for
 * @param services how many services are concerned
 * @param certificatesPerYear how many certificates people bring in a year, by the services whose cases are known
 * @param servicesOfUnknownUse how many of the services do not tell their cases, so that they are not in the count
 * @param perYear what that costs people in a year
 */
@Part
public record RegisterBurden(
        @Valid CodedValue register,
        Optional<@TextLength(max = 300) LocalizedText> name,
        @Item("input") List<@Valid AvoidableInput> inputs,
        @PositiveOrZero long services,
        @PositiveOrZero long certificatesPerYear,
        @PositiveOrZero long servicesOfUnknownUse,
        @Valid CostOfAsking perYear) {

    /** The heaviest burden first; by hours, then by services, then by inputs. */
    static final Comparator<RegisterBurden> HEAVIEST_FIRST = Comparator.comparing(
                    (RegisterBurden burden) -> burden.perYear().hours())
            .thenComparing(RegisterBurden::services)
            .thenComparing(burden -> burden.inputs().size())
            .reversed()
            .thenComparing(
                    burden -> burden.register().list() + burden.register().code());

    /** Makes a burden. */
    public RegisterBurden {
        Objects.requireNonNull(register, "register");
        inputs = List.copyOf(inputs);
        Objects.requireNonNull(perYear, "perYear");
    }

    static RegisterBurden of(
            CodedValue register, Optional<LocalizedText> name, List<AvoidableInput> inputs, CostOfAsking cost) {
        List<ServiceId> services =
                inputs.stream().map(AvoidableInput::service).distinct().toList();
        long certificates = 0;
        long unknown = 0;
        for (ServiceId service : services) {
            Optional<Long> cases = inputs.stream()
                    .filter(input -> input.service().equals(service))
                    .findFirst()
                    .flatMap(AvoidableInput::casesPerYear);
            certificates += cases.orElse(0L);
            unknown += cases.isPresent() ? 0 : 1;
        }
        return new RegisterBurden(
                register, name, inputs, services.size(), certificates, unknown, cost.times(certificates));
    }
}
