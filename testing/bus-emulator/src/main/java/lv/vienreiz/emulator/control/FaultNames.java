// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator.control;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import lv.vienreiz.emulator.Fault;
import lv.vienreiz.emulator.Reply;

/** The faults by the names that a script has for them. */
final class FaultNames {

    /** What makes a fault of an entry. */
    @FunctionalInterface
    private interface Making {
        Fault of(FaultEntry entry) throws FaultScriptException;
    }

    private record Named(Set<String> members, Making making) {}

    private static final long DAY = Duration.ofDays(1).toMillis();

    private static final Map<String, Named> ALL = all();

    private FaultNames() {}

    private static Map<String, Named> all() {
        Map<String, Named> all = new TreeMap<>();
        plain(all, "none", Fault.none());
        plain(all, "reset-before-reading", Fault.resetBeforeReading());
        plain(all, "reset-before-effect", Fault.resetBeforeEffect());
        plain(all, "silence-before-effect", Fault.silenceBeforeEffect());
        plain(all, "reset-after-effect", Fault.resetAfterEffect());
        plain(all, "silence-after-effect", Fault.silenceAfterEffect());
        plain(all, "reset-in-body", Fault.resetInBody());
        plain(all, "silence-in-body", Fault.silenceInBody());
        plain(all, "silence-after-answer", Fault.silenceAfterAnswer());
        plain(all, "reset-after-answer", Fault.resetAfterAnswer());
        plain(all, "soap-fault", Fault.soapFault());
        plain(all, "another-message-id", Fault.anotherMessageId());
        plain(all, "inconsistent-answer", Fault.inconsistentAnswer());
        plain(all, "another-request-hash", Fault.anotherRequestHash());
        plain(all, "wrapped-request-hash", Fault.wrappedRequestHash());
        plain(all, "garbage", Fault.garbage());
        of(all, "delay-before-effect", "milliseconds", entry -> Fault.delayBeforeEffect(delay(entry)));
        of(all, "delay-after-effect", "milliseconds", entry -> Fault.delayAfterEffect(delay(entry)));
        of(all, "client-side", "code", entry -> Fault.fromClientSide(code(entry)));
        of(all, "client-side-after-effect", "code", entry -> Fault.fromClientSideAfterEffect(code(entry)));
        of(all, "provider-side", "code", entry -> Fault.fromProviderSide(code(entry)));
        of(all, "provider-side-after-effect", "code", entry -> Fault.fromProviderSideAfterEffect(code(entry)));
        of(all, "oversized-answer", "bytes", entry -> Fault.oversizedAnswer(entry.number("bytes", 0, 1L << 40)));
        all.put("provider-answers", new Named(Set.of("status", "retryAfter"), e -> Fault.providerAnswers(reply(e))));
        all.put(
                "provider-answers-after-effect",
                new Named(Set.of("status", "retryAfter"), e -> Fault.providerAnswersAfterEffect(reply(e))));
        return Map.copyOf(all);
    }

    private static void plain(Map<String, Named> all, String name, Fault fault) {
        all.put(name, new Named(Set.of(), entry -> fault));
    }

    private static void of(Map<String, Named> all, String name, String member, Making making) {
        all.put(name, new Named(Set.of(member), making));
    }

    static Fault fault(FaultEntry entry) throws FaultScriptException {
        String name = entry.text("fault");
        Named named = ALL.get(name);
        if (named == null) {
            throw new FaultScriptException(entry.line(), "fault", name, String.join(", ", new TreeSet<>(ALL.keySet())));
        }
        Set<String> allowed = new TreeSet<>(named.members());
        allowed.addAll(Set.of("fault", "service", "times"));
        for (String member : entry.members().keySet()) {
            if (!allowed.contains(member)) {
                throw new FaultScriptException(entry.line(), "member", member, String.join(", ", allowed));
            }
        }
        return named.making().of(entry);
    }

    private static Duration delay(FaultEntry entry) throws FaultScriptException {
        return Duration.ofMillis(entry.number("milliseconds", 0, DAY));
    }

    private static String code(FaultEntry entry) throws FaultScriptException {
        String code = entry.text("code");
        if (!code.matches("[a-z0-9_]+(\\.[a-z0-9_]+)*")) {
            throw new FaultScriptException(entry.line(), "code", code, "");
        }
        return code;
    }

    private static Reply reply(FaultEntry entry) throws FaultScriptException {
        Reply reply = Reply.of((int) entry.number("status", 200, 599));
        return entry.members().containsKey("retryAfter")
                ? reply.withHeader("Retry-After", Long.toString(entry.number("retryAfter", 0, 86_400)))
                : reply;
    }
}
