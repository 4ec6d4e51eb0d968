// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;
import lv.vienreiz.onceonly.PlannedRequest;
import lv.vienreiz.onceonly.RegisterService;
import lv.vienreiz.onceonly.RequestContext;
import lv.vienreiz.permission.PermissionObstacle;
import lv.vienreiz.permission.PermissionRefusal;
import lv.vienreiz.rule.LatvianDay;

/**
 * The answers of registers in one case, kept as long as they are fresh, so that no register is asked twice for a field. What is
 * still under way is shared, too. By its context it belongs to one case and one person.
 */
final class CaseAnswers {

    private final DataRequests requests;
    private final Executor executor;
    private final RequestContext context;
    private final Duration maxAge;
    private final Clock clock;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<Source, List<Asked>> kept = new HashMap<>();

    CaseAnswers(DataRequests requests, Executor executor, RequestContext context, Duration maxAge, Clock clock) {
        this.requests = requests;
        this.executor = executor;
        this.context = context;
        this.maxAge = maxAge;
        this.clock = clock;
    }

    /** A service of a register, and by what right it is asked. */
    private record Source(RegisterService service, RequestContext context) {}

    /**
     * A question that was asked, and its answer once there is one.
     *
     * @param question the question
     * @param at when it was asked
     * @param answer the answer
     */
    record Asked(DataQuestion question, Instant at, CompletableFuture<Retrieval> answer) {

        /** What did not end well is asked again. */
        private boolean brings(String field) {
            return question.fields().contains(field)
                    && (!answer.isDone()
                            || (!answer.isCompletedExceptionally()
                                    && answer.join().response().isPresent()));
        }
    }

    /**
     * What brings the fields of one request.
     *
     * @param all every question that brings some of them
     * @param fresh those of them that were asked just now
     */
    record Sources(List<Asked> all, List<Asked> fresh) {}

    /** Asks for those fields that no fresh answer brings, and gives every question that brings some. */
    Sources obtain(PlannedRequest request, Duration limit) {
        RequestContext by = request.right().map(context::by).orElse(context);
        lock.lock();
        try {
            List<Asked> usable = kept.computeIfAbsent(new Source(request.service(), by), s -> new ArrayList<>());
            usable.removeIf(this::isStale);
            Set<String> missing = new LinkedHashSet<>(request.fields());
            List<Asked> all = new ArrayList<>();
            for (Asked asked : usable) {
                if (missing.removeIf(asked::brings)) {
                    all.add(asked);
                }
            }
            List<Asked> fresh = new ArrayList<>();
            if (!missing.isEmpty()) {
                DataQuestion question = DataQuestion.of(request.service(), List.copyOf(missing), by);
                Asked asked = outsideItsTerm(request)
                        .map(refusal -> refused(question, refusal))
                        .orElseGet(() -> ask(question, limit));
                usable.add(asked);
                fresh.add(asked);
                all.add(asked);
            }
            return new Sources(all, fresh);
        } finally {
            lock.unlock();
        }
    }

    /** A clock that was set back makes an answer as unusable as one that was set forward. */
    private boolean isStale(Asked asked) {
        Duration age = Duration.between(asked.at(), clock.instant());
        return age.isNegative() || age.compareTo(maxAge) >= 0 || requests.isRevoked(asked.question());
    }

    /** A plan may be older than the rights that it names: what has ended since, or has not begun, lets nothing out. */
    private Optional<PermissionRefusal> outsideItsTerm(PlannedRequest request) {
        LocalDate today = LatvianDay.today(clock);
        return request.right().filter(right -> !right.holdsOn(today)).map(right -> {
            boolean over = right.validUntil().filter(today::isAfter).isPresent();
            String name = right.permission().or(right::legalBasis).orElse("");
            return PermissionRefusal.of(name, over ? PermissionObstacle.EXPIRED : PermissionObstacle.NOT_YET_VALID);
        });
    }

    private Asked refused(DataQuestion question, PermissionRefusal refusal) {
        Retrieval retrieval = Retrieval.refused(question, refusal);
        return new Asked(question, clock.instant(), CompletableFuture.completedFuture(retrieval));
    }

    private Asked ask(DataQuestion question, Duration limit) {
        return new Asked(
                question,
                clock.instant(),
                CompletableFuture.supplyAsync(() -> requests.ask(question, limit), executor));
    }

    void forget() {
        lock.lock();
        try {
            kept.clear();
        } finally {
            lock.unlock();
        }
    }
}
