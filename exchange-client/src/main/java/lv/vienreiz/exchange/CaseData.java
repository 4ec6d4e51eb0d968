// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.exchange.store.StoreException;
import lv.vienreiz.message.PartyId;
import lv.vienreiz.onceonly.Asking;
import lv.vienreiz.onceonly.AskingHistory;
import lv.vienreiz.onceonly.OnceOnlyPlan;
import lv.vienreiz.onceonly.PlannedInput;
import lv.vienreiz.onceonly.PlannedRequest;
import lv.vienreiz.onceonly.RequestContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What registers answered in one case, for one person: several forms of the case are filled from it, and a register is asked only
 * for what it did not answer yet. It is kept in memory alone, is never shared with another case, and ends with this object.
 * Safe for several threads.
 *
 * <pre>{@code
 * CaseData data = client.caseData(context, Duration.ofMinutes(30));
 * Prefill application = data.prefill(plan, Duration.ofSeconds(10));
 * Prefill supplement = data.prefill(planOfTheSupplement, Duration.ofSeconds(10));
 * data.forget();
 * }</pre>
 */
public final class CaseData {

    private static final Logger LOG = LoggerFactory.getLogger(CaseData.class);

    private final CaseAnswers answers;
    private final RequestContext context;
    private final PartyId sender;
    private final Clock clock;
    private final ReentrantLock lock = new ReentrantLock();
    private final List<Asking.OfRegister> askings = new ArrayList<>();

    CaseData(CaseAnswers answers, RequestContext context, PartyId sender, Clock clock) {
        this.answers = answers;
        this.context = context;
        this.sender = sender;
        this.clock = clock;
    }

    /**
     * Fills a form from all registers of a plan at once.
     *
     * @param plan where each input comes from
     * @param limit how long it may take altogether; a register that has not answered by then is not available now, whatever
     *     the system's clock does meanwhile
     * @return the form, with what each register delivered, refused, or could not deliver now
     */
    public Prefill prefill(OnceOnlyPlan plan, Duration limit) {
        long begun = System.nanoTime();
        OffsetDateTime at = OffsetDateTime.now(clock);
        Map<PlannedRequest, CaseAnswers.Sources> sources = new LinkedHashMap<>();
        for (PlannedRequest request : plan.requests()) {
            sources.put(request, answers.obtain(request, limit));
        }
        Map<PlannedRequest, Map<String, Retrieval>> answered = new LinkedHashMap<>();
        Map<DataQuestion, Retrieval> fresh = new LinkedHashMap<>();
        sources.forEach((request, source) -> {
            Map<String, Retrieval> byField = new HashMap<>();
            for (CaseAnswers.Asked asked : source.all()) {
                Retrieval retrieval = await(asked, limit.toNanos() - (System.nanoTime() - begun));
                asked.question().fields().forEach(field -> byField.put(field, retrieval));
                if (source.fresh().contains(asked)) {
                    fresh.put(asked.question(), retrieval);
                }
            }
            answered.put(request, byField);
        });
        List<PrefilledField> fields =
                plan.inputs().stream().map(planned -> field(planned, answered)).toList();
        Prefill form = new Prefill(plan.service(), fields, List.copyOf(fresh.values()), at, sender, clock);
        remember(form.askings());
        return form;
    }

    private static PrefilledField field(PlannedInput planned, Map<PlannedRequest, Map<String, Retrieval>> answered) {
        return planned.sources().isEmpty() ? notAsked(planned) : FieldFiller.fill(planned, answered);
    }

    private static PrefilledField notAsked(PlannedInput planned) {
        return planned.mayBeAsked()
                ? new PrefilledField.ToBeAsked(planned.input())
                : new PrefilledField.NotOverTheBus(planned.input(), planned);
    }

    /** What comes too late is still journaled, and kept for the next form of the case. */
    private static Retrieval await(CaseAnswers.Asked asked, long nanos) {
        try {
            return asked.answer().get(Math.max(0, nanos), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            return inDoubt(asked, Fault.of(Fault.Origin.TRANSPORT, "transport.deadline_passed"));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return inDoubt(asked, Fault.of(Fault.Origin.TRANSPORT, "transport.deadline_passed"));
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof StoreException unwritable) {
                LOG.error(
                        "Request {} ended because the store cannot be written",
                        asked.question().id(),
                        unwritable);
                return inDoubt(asked, Fault.of(Fault.Origin.CLIENT, "client.journal_failed"));
            }
            throw new IllegalStateException("A register's answer could not be handled", failed.getCause());
        }
    }

    private static Retrieval inDoubt(CaseAnswers.Asked asked, Fault fault) {
        return Retrieval.ended(
                asked.question(), new Outcome.InDoubt<>(asked.question().id(), fault));
    }

    private void remember(List<Asking.OfRegister> more) {
        lock.lock();
        try {
            askings.addAll(more);
        } finally {
            lock.unlock();
        }
    }

    /**
     * Which registers were asked in the case, for the proof that none was asked twice.
     *
     * @param service the service of the case
     * @return the history so far, without the person's own answers
     */
    public AskingHistory history(ServiceId service) {
        lock.lock();
        try {
            return AskingHistory.of(context.caseId(), service).and(askings);
        } finally {
            lock.unlock();
        }
    }

    /** Forgets every answer; what is asked for next is asked of the register again. */
    public void forget() {
        answers.forget();
    }

    /** Names the case, and nothing of what was answered. */
    @Override
    public String toString() {
        return "CaseData[" + context.caseId() + "]";
    }
}
