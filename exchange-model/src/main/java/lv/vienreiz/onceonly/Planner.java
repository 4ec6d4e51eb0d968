// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.onceonly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.catalog.CodedValue;
import lv.vienreiz.catalog.Input;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.document.Extensions;

/** Makes the plan of one service: what is delivered first, then what is exempt, and what is left may not be asked. */
final class Planner {

    private final ServiceDescription service;
    private final RegisterDirectory directory;
    private final LocalDate day;

    Planner(ServiceDescription service, RegisterDirectory directory, LocalDate day) {
        this.service = service;
        this.directory = directory;
        this.day = day;
    }

    OnceOnlyPlan plan() {
        List<PlannedInput> planned = service.inputs().stream().map(this::plan).toList();
        return new OnceOnlyPlan(service.id(), service.name(), day, planned, Extensions.none());
    }

    private PlannedInput plan(Input input) {
        if (input.heldBy().isEmpty()) {
            return new PlannedInput.AskedOfApplicant(input, offering(input.fieldsOrKey()));
        }
        CodedValue register = input.heldBy().get();
        if (isOwners(register)) {
            return new PlannedInput.HeldByOwner(input, register);
        }
        return fromRegister(input, register)
                .or(() -> new Gathering(service.id(), directory, day).of(input, register))
                .orElseGet(() -> otherwise(input, register));
    }

    private List<CodedValue> offering(List<String> fields) {
        List<CodedValue> registers = new ArrayList<>();
        for (RegisterOffer offer : directory.offers()) {
            CodedValue register = offer.service().register();
            if (!offer.fields().isEmpty() && offer.delivers(fields) && !registers.contains(register)) {
                registers.add(register);
            }
        }
        return registers;
    }

    private boolean isOwners(CodedValue register) {
        return directory
                .entry(register)
                .flatMap(RegisterEntry::holder)
                .flatMap(holder ->
                        service.owner().filter(owner -> owner.organisation().isSameAs(holder)))
                .isPresent();
    }

    private Optional<PlannedInput> fromRegister(Input input, CodedValue register) {
        List<String> fields = input.fieldsOrKey();
        for (RegisterOffer offer : directory.offers(register)) {
            if (!offer.delivers(fields)) {
                continue;
            }
            if (offer.rights().isEmpty()) {
                return Optional.of(new PlannedInput.FromRegister(input, offer.service(), fields, Optional.empty()));
            }
            Optional<DataRight> right = offer.rights().stream()
                    .filter(r -> r.covers(service.id(), fields) && r.holdsOn(day))
                    .findFirst();
            if (right.isPresent()) {
                return Optional.of(new PlannedInput.FromRegister(input, offer.service(), fields, right));
            }
        }
        return Optional.empty();
    }

    private PlannedInput otherwise(Input input, CodedValue register) {
        List<ExemptionClaim> claims = directory.exemptions(register).stream()
                .filter(claim -> claim.concerns(service.id()))
                .toList();
        Optional<ExemptionClaim> sound = claims.stream()
                .filter(claim -> claim.flaws(day, directory.termsOrDefault()).isEmpty())
                .findFirst();
        if (sound.isPresent()) {
            return new PlannedInput.Exempt(input, register, sound.get());
        }
        Optional<ExemptionClaim> flawed = claims.stream().findFirst();
        List<ClaimFlaw> flaws = flawed.map(claim -> List.copyOf(claim.flaws(day, directory.termsOrDefault())))
                .orElse(List.of());
        return new PlannedInput.NotDelivered(input, register, obstacle(input.fieldsOrKey(), register), flawed, flaws);
    }

    private DeliveryObstacle obstacle(List<String> fields, CodedValue register) {
        List<RegisterOffer> offers = directory.offers(register);
        if (offers.isEmpty()) {
            return directory.entry(register).isPresent()
                    ? DeliveryObstacle.NO_SERVICE
                    : DeliveryObstacle.REGISTER_NOT_LISTED;
        }
        if (!fields.stream().allMatch(field -> offers.stream().anyMatch(offer -> offer.delivers(List.of(field))))) {
            return DeliveryObstacle.FIELDS_NOT_OFFERED;
        }
        return fields.stream().allMatch(field -> isCovered(field, offers))
                ? DeliveryObstacle.RIGHT_NOT_IN_FORCE
                : DeliveryObstacle.NO_RIGHT;
    }

    private boolean isCovered(String field, List<RegisterOffer> offers) {
        List<String> alone = List.of(field);
        return offers.stream()
                .filter(offer -> offer.delivers(alone))
                .anyMatch(offer -> offer.rights().isEmpty()
                        || offer.rights().stream().anyMatch(right -> right.covers(service.id(), alone)));
    }
}
