// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.inbox;

import java.util.Optional;
import java.util.function.Supplier;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.exchange.store.Session;
import lv.vienreiz.message.Message;
import lv.vienreiz.text.Language;

/** A message that was let in, with the handler that takes it. */
record Task<Q extends Message, A extends Message>(
        MessageKind<Q, A> kind, Handler<Q, A> handler, Received<Q> received, WrittenForm form, Language language)
        implements Examined {

    /** The end of a task: what is stored. */
    interface End {
        Result in(Session session);
    }

    /** Lets the handler work; what it leaves to the transaction is done when the end is called. */
    End begun() {
        Handled<A> handled = calling(() -> handler.handle(received));
        return session -> result(handled, session);
    }

    private Result result(Handled<A> handled, Session session) {
        if (handled instanceof Handled.Writing<A> writing) {
            return result(calling(() -> writing.work().in(session)), session);
        }
        if (handled instanceof Handled.Refused<A> refused) {
            Refusal refusal = refused.refusal();
            return Problems.document(
                    Trouble.of(Problem.REFUSED, refusal.text()), Optional.of(refusal.code()), language);
        }
        A answer = ((Handled.Answered<A>) handled).answer();
        calling(() -> sound(answer));
        return new Result(
                200, form == WrittenForm.XML ? "application/xml" : "application/json", Documents.bytes(answer, form));
    }

    /** An answer is stored for good, so a wrong one must not get that far. */
    private A sound(A answer) {
        if (!answer.envelope()
                .correlationId()
                .equals(Optional.of(received.message().envelope().messageId()))) {
            throw new IllegalStateException("The answer to a " + kind
                    + " does not name it as its correlation; make its envelope with Received.answering()");
        }
        if (Documents.check(answer).hasErrors()) {
            throw new IllegalStateException("The answer to a " + kind + " breaks the form of its kind: "
                    + Documents.check(answer).stream()
                            .map(finding -> finding.rule().id() + " at " + finding.location())
                            .toList());
        }
        return answer;
    }

    private static <T> T calling(Supplier<T> theirs) {
        try {
            return theirs.get();
        } catch (HandlerFailed failed) {
            throw failed;
        } catch (RuntimeException e) {
            throw new HandlerFailed(e);
        }
    }

    /** Carries what a handler threw out of a transaction, which it undoes. */
    static final class HandlerFailed extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final RuntimeException thrown;

        HandlerFailed(RuntimeException thrown) {
            super(null, thrown, false, false);
            this.thrown = thrown;
        }

        RuntimeException thrown() {
            return thrown;
        }
    }
}
