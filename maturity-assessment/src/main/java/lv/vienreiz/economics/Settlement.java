// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.economics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lv.vienreiz.agreement.Financing;
import lv.vienreiz.agreement.ServiceTask;
import lv.vienreiz.casework.Actor;
import lv.vienreiz.casework.ServiceCase;
import lv.vienreiz.casework.StatusEntry;
import lv.vienreiz.catalog.Money;
import lv.vienreiz.indicator.MeasuringPeriod;
import lv.vienreiz.rule.LatvianDay;

/**
 * What a provider did for an owner in a period, what it cost, and who pays it (M[206]-[216]). The volume is counted in the
 * histories of cases: a move that the provider made to registered counts as receiving the request, to result ready as simple
 * execution, to delivered as delivering the result, and a first inquiry as informing. That is our own inference. Days are
 * those of Latvia.
 *
 * @param period the period
 * @param path from where it is paid
 * @param tasks a line for each task that has a price
 * @param cost what all of it cost the provider
 * @param payable what the owner pays the provider, zero unless it is settled mutually
 * @param beyondEarmark by how much that exceeds the money that the owner has set aside, or zero
 */
public record Settlement(
        MeasuringPeriod period,
        SettlementPath path,
        List<SettledTask> tasks,
        BigDecimal cost,
        BigDecimal payable,
        BigDecimal beyondEarmark) {

    /** Makes a settlement. */
    public Settlement {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(cost, "cost");
        Objects.requireNonNull(payable, "payable");
        Objects.requireNonNull(beyondEarmark, "beyondEarmark");
        tasks = List.copyOf(tasks);
    }

    /**
     * Computes it from cases.
     *
     * @param financing how the provider's work is paid for
     * @param prices what one time of each task costs the provider, in the currency of the money that is set aside; a task
     *     without price is not settled
     * @param cases the cases
     * @param period the period
     * @return the settlement
     */
    public static Settlement of(
            Financing financing,
            Map<ServiceTask, BigDecimal> prices,
            Collection<ServiceCase> cases,
            MeasuringPeriod period) {
        Map<ServiceTask, Long> volumes = volumes(cases, period);
        Map<ServiceTask, BigDecimal> ordered = new EnumMap<>(ServiceTask.class);
        ordered.putAll(prices);
        List<SettledTask> tasks = ordered.entrySet().stream()
                .map(price -> line(price.getKey(), volumes.getOrDefault(price.getKey(), 0L), price.getValue()))
                .toList();
        BigDecimal cost = tasks.stream().map(SettledTask::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        SettlementPath path = SettlementPath.of(financing.variant());
        BigDecimal payable = path == SettlementPath.PAID_BY_THE_OWNER ? cost : BigDecimal.ZERO;
        BigDecimal earmarked = financing.earmarked().map(Money::amount).orElse(payable);
        return new Settlement(
                period, path, tasks, cost, payable, payable.subtract(earmarked).max(BigDecimal.ZERO));
    }

    private static SettledTask line(ServiceTask task, long volume, BigDecimal price) {
        BigDecimal amount = price.multiply(BigDecimal.valueOf(volume)).setScale(2, RoundingMode.HALF_EVEN);
        return new SettledTask(task, volume, price, amount);
    }

    private static Map<ServiceTask, Long> volumes(Collection<ServiceCase> cases, MeasuringPeriod period) {
        Map<ServiceTask, Long> volumes = new EnumMap<>(ServiceTask.class);
        for (ServiceCase serviceCase : cases) {
            for (StatusEntry entry : serviceCase.history()) {
                if (entry.actor() == Actor.PROVIDER && period.contains(LatvianDay.of(entry.at()))) {
                    task(entry).forEach(task -> volumes.merge(task, 1L, Long::sum));
                }
            }
        }
        return volumes;
    }

    private static List<ServiceTask> task(StatusEntry entry) {
        return switch (entry.state()) {
            case INQUIRY -> List.of(ServiceTask.INFORM);
            case REGISTERED -> List.of(ServiceTask.REQUEST);
            case RESULT_READY -> List.of(ServiceTask.SIMPLE_EXECUTION);
            case DELIVERED -> List.of(ServiceTask.DELIVER_RESULT);
            default -> List.of();
        };
    }
}
