// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.register;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.vienreiz.catalog.CodedValue;
import lv.vienreiz.exchange.Fault;
import lv.vienreiz.exchange.Outcome;
import lv.vienreiz.exchange.inbox.Caller;
import lv.vienreiz.exchange.inbox.Handled;
import lv.vienreiz.exchange.inbox.Handler;
import lv.vienreiz.exchange.inbox.Received;
import lv.vienreiz.exchange.journal.Access;
import lv.vienreiz.exchange.journal.AccessJournal;
import lv.vienreiz.exchange.journal.BegunAccess;
import lv.vienreiz.message.DataAnswer;
import lv.vienreiz.message.DataField;
import lv.vienreiz.message.DataRequest;
import lv.vienreiz.message.DataResponse;
import lv.vienreiz.message.RefusalReason;
import lv.vienreiz.onceonly.UserId;
import lv.vienreiz.permission.PermissionObstacle;
import lv.vienreiz.permission.PermissionVerdict;

/**
 * Where a register answers requests for data: it journals the access, judges the permission, looks up, gives what was asked for
 * and may be given, and nothing else; or refuses with a reason. If the journal cannot be written, nothing is looked up.
 *
 * <pre>{@code
 * Handlers handlers = Handlers.none()
 *         .with(MessageKind.DATA_REQUEST, RegisterDesk.of(Registers.LAND_REGISTER, grants, journal, holdings));
 * }</pre>
 *
 * <p>Journal and permissions are written in transactions of their own, one after another, before the answer is recorded. On
 * PostgreSQL two connections are enough for any number of requests at once. Where the inbox works in a caller's transaction, each
 * request needs one more beside the caller's, so the source has twice as many; and in a store of a directory it refuses to work,
 * unless the journal and the permissions are kept in a store of another directory.
 *
 * <p>A repeated request is answered by the inbox with the stored answer, and so neither journaled nor counted again. Safe for
 * several threads.
 */
public final class RegisterDesk implements Handler<DataRequest, DataAnswer> {

    private static final Fault FAILED = Fault.of(Fault.Origin.PROVIDER, "provider.register_failed");

    private final CodedValue register;
    private final Grants grants;
    private final AccessJournal journal;
    private final Holdings holdings;

    private RegisterDesk(CodedValue register, Grants grants, AccessJournal journal, Holdings holdings) {
        this.register = register;
        this.grants = grants;
        this.journal = journal;
        this.holdings = holdings;
    }

    /**
     * Makes the desk of a register.
     *
     * @param register the register
     * @param grants by what right it gives data
     * @param journal where each access is recorded; closed by the caller
     * @param holdings its data
     * @return the desk
     */
    public static RegisterDesk of(CodedValue register, Grants grants, AccessJournal journal, Holdings holdings) {
        return new RegisterDesk(register, grants, journal, holdings);
    }

    @Override
    public Handled<DataAnswer> handle(Received<DataRequest> received) {
        DataRequest request = received.message();
        BegunAccess begun = journal.begin(access(request, received.caller()));
        Optional<DataAnswer> answer = Optional.empty();
        try {
            answer = Optional.of(answer(received));
        } finally {
            if (answer.isEmpty()) {
                journal.complete(begun, new Outcome.Rejected<>(begun.messageId(), FAILED));
            }
        }
        journal.complete(begun, new Outcome.Delivered<>(begun.messageId(), answer.get()));
        return Handled.answer(answer.get());
    }

    private DataAnswer answer(Received<DataRequest> received) {
        DataRequest request = received.message();
        boolean ours = request.register().code().equals(register.code())
                && request.register().list().equals(register.list());
        if (!ours) {
            return Refusals.otherRegister(received.answering(), request);
        }
        Set<String> wanted = new LinkedHashSet<>(request.fields());
        PermissionVerdict verdict = grants.use(
                received.caller(), request, List.copyOf(wanted), received.at().toInstant());
        Optional<List<String>> fewer = within(verdict, wanted);
        if (fewer.isPresent()) {
            wanted = new LinkedHashSet<>(fewer.get());
            verdict = grants.use(
                    received.caller(), request, fewer.get(), received.at().toInstant());
        }
        if (verdict instanceof PermissionVerdict.Refused refused) {
            return Refusals.of(received.answering(), refused.refusal());
        }
        return lookedUp(received, wanted);
    }

    /** What is left to be given where a permission covers only some of the fields. */
    private static Optional<List<String>> within(PermissionVerdict verdict, Set<String> wanted) {
        if (!(verdict instanceof PermissionVerdict.Refused refused)
                || refused.refusal().obstacle() != PermissionObstacle.FIELDS_OUTSIDE) {
            return Optional.empty();
        }
        List<String> outside = refused.refusal().fields();
        List<String> inside =
                wanted.stream().filter(field -> !outside.contains(field)).toList();
        return Optional.of(inside).filter(fields -> !fields.isEmpty());
    }

    private DataAnswer lookedUp(Received<DataRequest> received, Set<String> allowed) {
        boolean given = false;
        try {
            Holding holding = holdings.find(received.message().subject(), Set.copyOf(allowed));
            DataAnswer answer = said(received, holding, allowed);
            given = answer instanceof DataResponse;
            return answer;
        } finally {
            if (!given) {
                grants.giveBack(received.caller(), received.message());
            }
        }
    }

    private static DataAnswer said(Received<DataRequest> received, Holding holding, Set<String> allowed) {
        if (holding instanceof Holding.Held held) {
            Map<String, String> values = held.fields();
            List<DataField> fields = allowed.stream()
                    .filter(values::containsKey)
                    .map(name -> new DataField(name, values.getOrDefault(name, "")))
                    .toList();
            return fields.isEmpty()
                    ? Refusals.of(received.answering(), RefusalReason.NOT_HELD)
                    : new DataResponse(received.answering(), held.asOf(), fields);
        }
        return Refusals.of(
                received.answering(),
                holding instanceof Holding.SubjectUnknown
                        ? RefusalReason.SUBJECT_UNKNOWN
                        : RefusalReason.NOT_AVAILABLE_NOW);
    }

    private static Access access(DataRequest request, Caller caller) {
        return new Access(
                caller.system(),
                caller.user().map(UserId::value).orElse(caller.system()),
                request.envelope().receiver().value(),
                request.purpose(),
                request.legalBasis(),
                request.permission(),
                Optional.of(request.caseId().value()),
                request.subject().value(),
                request.fields(),
                request.envelope().messageId());
    }
}
