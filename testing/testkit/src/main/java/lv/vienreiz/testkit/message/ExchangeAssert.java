// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.testkit.message;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lv.vienreiz.casework.CaseState;
import lv.vienreiz.casework.HistoryCheck;
import lv.vienreiz.casework.HistoryFlaw;
import lv.vienreiz.casework.StatusEntry;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.Finding;
import lv.vienreiz.document.Severity;
import lv.vienreiz.message.CaseId;
import lv.vienreiz.message.ExecutionStatus;
import lv.vienreiz.message.Message;
import lv.vienreiz.message.MessageId;
import lv.vienreiz.message.ServiceCaseHistory;
import lv.vienreiz.rule.Bundle;
import lv.vienreiz.rule.LatvianDay;
import lv.vienreiz.rule.Profile;
import lv.vienreiz.rule.RuleSet;
import lv.vienreiz.text.Language;
import org.assertj.core.api.AbstractAssert;

/** An assertion on messages about one case, in the order in which they were sent. */
public final class ExchangeAssert extends AbstractAssert<ExchangeAssert, List<Message>> {

    ExchangeAssert(List<Message> messages) {
        super(messages, ExchangeAssert.class);
    }

    /**
     * Asserts that no two messages have one identity, and that each that answers another does so rightly, as {@link
     * MessageAssert#answers} says.
     *
     * @return this assertion
     */
    public ExchangeAssert correlates() {
        Map<MessageId, Message> sent = new LinkedHashMap<>();
        for (Message message : actual) {
            Optional<MessageId> asked = message.envelope().correlationId();
            if (asked.isPresent()) {
                Message other = sent.get(asked.get());
                if (other == null) {
                    throw failure("%s answers %s, which was not sent before", MessageAssert.name(message), asked.get());
                }
                new MessageAssert(message).answers(other);
            }
            if (sent.putIfAbsent(message.envelope().messageId(), message) != null) {
                throw failure("%s has the identity of an earlier message", MessageAssert.name(message));
            }
        }
        return this;
    }

    /**
     * Asserts that all messages that name a case name the same one.
     *
     * @return this assertion
     */
    public ExchangeAssert isAboutOneCase() {
        Set<CaseId> cases = actual.stream()
                .flatMap(message -> CaseOfMessage.of(message).stream())
                .collect(Collectors.toSet());
        if (cases.size() != 1) {
            throw failure("The exchange should be about one case, but is about %s", cases);
        }
        return this;
    }

    /**
     * Asserts that the statuses that were told make a whole and legal history, and that each history that was handed over holds
     * the statuses told until then.
     *
     * @return this assertion
     */
    public ExchangeAssert movesLegally() {
        List<StatusEntry> told = new ArrayList<>();
        for (Message message : actual) {
            if (message instanceof ExecutionStatus status) {
                told.add(status.entry());
            } else if (message instanceof ServiceCaseHistory history
                    && !history.entries().equals(told)) {
                throw failure("%s should hold the %s statuses told before", MessageAssert.name(message), told.size());
            }
        }
        Optional<HistoryFlaw> flaw = HistoryCheck.firstFlaw(told);
        if (flaw.isPresent()) {
            throw failure(
                    "The status no. %s (%s by %s) is wrong: %s",
                    flaw.get().position() + 1,
                    flaw.get().entry().state(),
                    flaw.get().entry().actor(),
                    flaw.get().kind());
        }
        return this;
    }

    /**
     * Asserts the state that was told last.
     *
     * @param state the state
     * @return this assertion
     */
    public ExchangeAssert endsIn(CaseState state) {
        Optional<CaseState> last = actual.stream()
                .filter(ExecutionStatus.class::isInstance)
                .map(message -> ((ExecutionStatus) message).entry().state())
                .reduce((one, next) -> next);
        if (!last.equals(Optional.of(state))) {
            throw failure("The case should end in %s, but ends in %s", state, last);
        }
        return this;
    }

    /**
     * Asserts that each message has the right form, and no error by the rules on the day on which it was sent, among all the
     * others.
     *
     * @param profile by which the rules are weighed
     * @param around what else is known, such as descriptions of services
     * @return this assertion
     */
    public ExchangeAssert isValidIn(Profile profile, Object... around) {
        List<Object> known = new ArrayList<>(actual);
        known.addAll(List.of(around));
        RuleSet rules = RuleSet.of(profile).among(Bundle.of(known));
        for (Message message : actual) {
            LocalDate day = LatvianDay.of(message.envelope().sentAt());
            List<Finding> findings = new ArrayList<>();
            Documents.check(message).forEach(findings::add);
            rules.asOf(day).check(message).stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .forEach(findings::add);
            if (!findings.isEmpty()) {
                String texts = findings.stream()
                        .map(finding -> finding.location().path() + ": " + finding.text(Language.ENGLISH))
                        .collect(Collectors.joining("\n  "));
                throw failure("%s should be valid in %s, but:%n  %s", MessageAssert.name(message), profile, texts);
            }
        }
        return this;
    }
}
