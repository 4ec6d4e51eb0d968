// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.onceonly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.vienreiz.casework.course.PermissionState;
import lv.vienreiz.catalog.CodedValue;
import lv.vienreiz.permission.DataPermission;
import lv.vienreiz.rule.LatvianDay;

/** Looks from one day to another for what ends between them, both included. */
final class Outlook {

    /** From how much of its quota on a permission is nearly used up, in percent. */
    private static final int NEARLY = 90;

    /** What is used up comes first, then what ends first. */
    private static final Comparator<EndingRight> MOST_URGENT = Comparator.comparing(
                    (EndingRight ending) -> ending.usesLeft().orElse(Long.MAX_VALUE) > 0)
            .thenComparing(ending -> ending.lastDay().orElse(LocalDate.MIN))
            .thenComparing(EndingRight::name);

    private final LocalDate day;
    private final LocalDate last;

    Outlook(LocalDate day, LocalDate last) {
        this.day = day;
        this.last = last;
    }

    List<EndingRight> endings(RegisterDirectory directory, Collection<DataPermission> permissions) {
        List<EndingRight> endings = new ArrayList<>();
        for (RegisterOffer offer : directory.offers()) {
            CodedValue register = offer.service().register();
            offer.rights().stream()
                    .filter(right -> right.isFounded() && right.holdsOn(day))
                    .flatMap(right -> ending(register, right).stream())
                    .forEach(endings::add);
        }
        directory.exemptions().stream()
                .flatMap(claim -> ending(claim, directory.termsOrDefault()).stream())
                .forEach(endings::add);
        permissions.stream().flatMap(this::endings).forEach(endings::add);
        return endings.stream().distinct().sorted(MOST_URGENT).toList();
    }

    private Optional<EndingRight> ending(CodedValue register, DataRight right) {
        String name = right.permission().or(right::legalBasis).orElse("");
        return right.validUntil()
                .filter(this::isNear)
                .map(end -> new EndingRight(
                        EndingKind.RIGHT, register, name, Optional.of(end), Optional.empty(), right.services()));
    }

    private Optional<EndingRight> ending(ExemptionClaim claim, OnceOnlyTerms terms) {
        if (!claim.flaws(day, terms).isEmpty()) {
            return Optional.empty();
        }
        Stream<LocalDate> paid = claim.exemption() == OnceOnlyExemption.PAID_INFORMATION
                ? terms.paidInformationSince().map(since -> since.minusDays(1)).stream()
                : Stream.empty();
        return Stream.concat(claim.validUntil().stream(), paid)
                .min(Comparator.naturalOrder())
                .filter(this::isNear)
                .map(end -> new EndingRight(
                        EndingKind.EXEMPTION,
                        claim.register(),
                        claim.exemption().code(),
                        Optional.of(end),
                        Optional.empty(),
                        claim.services()));
    }

    private Stream<EndingRight> endings(DataPermission permission) {
        Optional<LocalDate> end = permission.validUntil().map(LatvianDay::of);
        boolean over = end.filter(day::isAfter).isPresent();
        if (permission.state() != PermissionState.GRANTED || over) {
            return Stream.empty();
        }
        Stream<EndingRight> term = end.filter(this::isNear).stream()
                .map(until -> ending(EndingKind.PERMISSION_TERM, permission, Optional.of(until), Optional.empty()));
        Stream<EndingRight> quota = Stream.of(permission)
                .filter(known -> known.isNearlyExhausted(NEARLY))
                .map(known -> ending(EndingKind.PERMISSION_QUOTA, known, Optional.empty(), known.left()));
        return Stream.concat(term, quota);
    }

    private static EndingRight ending(
            EndingKind kind, DataPermission permission, Optional<LocalDate> end, Optional<Long> left) {
        return new EndingRight(kind, permission.register(), permission.number(), end, left, List.of());
    }

    private boolean isNear(LocalDate end) {
        return !end.isBefore(day) && !end.isAfter(last);
    }
}
