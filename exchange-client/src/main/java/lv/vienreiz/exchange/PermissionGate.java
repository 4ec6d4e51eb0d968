// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange;

import java.time.Clock;
import java.util.Optional;
import lv.vienreiz.exchange.spi.Answer;
import lv.vienreiz.exchange.store.StoreException;
import lv.vienreiz.permission.DataPermission;
import lv.vienreiz.permission.PermissionObstacle;
import lv.vienreiz.permission.PermissionVerdict;
import lv.vienreiz.permission.Permissions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets out only what a permission allows, and counts it. Without known permissions, whoever asks answers for the right. */
final class PermissionGate {

    /** From how much of its quota on a permission is told to be near its end, in percent. */
    static final int NEARLY = 90;

    private static final Logger LOG = LoggerFactory.getLogger(PermissionGate.class);

    private final Optional<Permissions> permissions;
    private final Clock clock;

    PermissionGate(Optional<Permissions> permissions, Clock clock) {
        this.permissions = permissions;
        this.clock = clock;
    }

    /** Judges and counts; nothing where the question rests on no permission, or none are known here. */
    Optional<PermissionVerdict> pass(DataQuestion question) {
        Optional<PermissionVerdict> verdict = permissions.flatMap(
                known -> question.permission().map(number -> known.use(number, question.use(), clock.instant())));
        verdict.ifPresent(v -> v.fold(PermissionGate::warn, refusal -> {
            LOG.info("Request {} was not sent: permission {}: {}", question.id(), refusal.number(), refusal.obstacle());
            return false;
        }));
        return verdict;
    }

    private static boolean warn(DataPermission permission) {
        if (permission.isNearlyExhausted(NEARLY)) {
            LOG.warn(
                    "Permission {} has {} uses left",
                    permission.number(),
                    permission.left().orElse(0L));
        }
        return true;
    }

    /** Tells whether a permission was taken back, so that what was obtained under it may not be used any more. */
    boolean isRevoked(DataQuestion question) {
        return permissions
                .flatMap(known ->
                        question.permission().map(number -> known.judge(number, question.use(), clock.instant())))
                .filter(verdict -> verdict instanceof PermissionVerdict.Refused refused
                        && refused.refusal().obstacle() == PermissionObstacle.REVOKED)
                .isPresent();
    }

    /** Takes back what was counted, where the request provably never left; one that did not come to be sent has no end. */
    void settle(DataQuestion question, Optional<Outcome<Answer>> end) {
        boolean stayed = end.isEmpty()
                || end.get()
                        .fold(
                                delivered -> false,
                                rejected -> rejected.fault().origin() == Fault.Origin.CLIENT,
                                notSent -> true,
                                inDoubt -> false);
        if (stayed) {
            permissions.ifPresent(known -> question.permission().ifPresent(known::giveBack));
        }
    }

    /** The same while another failure is on its way to the caller; a use too many is on the safe side. */
    void settleDespite(DataQuestion question, Optional<Outcome<Answer>> end, Throwable failed) {
        try {
            settle(question, end);
        } catch (StoreException again) {
            if (again != failed) {
                failed.addSuppressed(again);
            }
        }
    }
}
