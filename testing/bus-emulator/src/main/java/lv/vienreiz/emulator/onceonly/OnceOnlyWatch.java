// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator.onceonly;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lv.vienreiz.document.Documents;
import lv.vienreiz.emulator.Observer;
import lv.vienreiz.emulator.Reply;
import lv.vienreiz.emulator.Request;
import lv.vienreiz.emulator.XRoadEmulator;
import lv.vienreiz.message.Application;
import lv.vienreiz.message.DataField;
import lv.vienreiz.message.DataRequest;
import lv.vienreiz.message.DataResponse;
import lv.vienreiz.message.MessageId;
import lv.vienreiz.onceonly.OnceOnlyPlan;

/**
 * Reads along which registers are asked about whom, and where the answers of applications come from.
 *
 * <pre>{@code
 * OnceOnlyWatch watch = OnceOnlyWatch.on(bus, OnceOnlyPlan.of(service, registers));
 * ourSystem.apply(bus.uri());
 * assertThat(watch.report()).isOnceOnly();
 * }</pre>
 *
 * <p>It recognises data requests and applications by their content, in JSON and in XML; a repeat under the same message id
 * is the same question. What it keeps of persons stays in memory and is never shown. Safe for use by several threads.
 */
public final class OnceOnlyWatch {

    private final List<OnceOnlyPlan> plans;
    private final Map<MessageId, RegisterQuestion> questions = new LinkedHashMap<>();
    private final Map<MessageId, Application> applications = new LinkedHashMap<>();

    private OnceOnlyWatch(List<OnceOnlyPlan> plans) {
        this.plans = plans;
    }

    /**
     * Begins to watch a bus.
     *
     * @param bus the bus
     * @param plans the plans of the services that are applied for; applications for other services are not judged
     * @return what watches until the bus is closed
     */
    public static OnceOnlyWatch on(XRoadEmulator bus, OnceOnlyPlan... plans) {
        OnceOnlyWatch watch = new OnceOnlyWatch(List.of(plans));
        bus.observedBy(new Observer() {
            @Override
            public void arrived(byte[] body) {
                watch.arrived(body);
            }

            @Override
            public void answered(Request request, Reply reply) {
                watch.answered(request.body(), reply);
            }
        });
        return watch;
    }

    /**
     * Reports what was seen so far.
     *
     * @return the questions to registers, and the origin of each answer in an application
     */
    public OnceOnlyReport report() {
        List<RegisterQuestion> asked;
        List<Application> applied;
        synchronized (this) {
            asked = List.copyOf(questions.values());
            applied = List.copyOf(applications.values());
        }
        List<FilledInput> inputs = new ArrayList<>();
        for (Application application : applied) {
            plans.stream()
                    .filter(plan -> plan.service().equals(application.service()))
                    .flatMap(plan -> new Origins(asked, plan).of(application).stream())
                    .forEach(inputs::add);
        }
        return new OnceOnlyReport(AskedRegister.in(asked), inputs);
    }

    private void arrived(byte[] body) {
        document(body, DataRequest.class).forEach(request -> {
            RegisterQuestion question = RegisterQuestion.of(request);
            synchronized (this) {
                questions.putIfAbsent(request.envelope().messageId(), question);
            }
        });
    }

    private void answered(byte[] body, Reply reply) {
        document(body, DataRequest.class).forEach(request -> {
            Set<String> delivered = document(reply.body(), DataResponse.class).stream()
                    .flatMap(response -> response.fields().stream())
                    .map(DataField::name)
                    .collect(Collectors.toCollection(TreeSet::new));
            synchronized (this) {
                questions.computeIfPresent(
                        request.envelope().messageId(), (id, question) -> question.reached(delivered));
            }
        });
        if (reply.status() == 200) {
            document(body, Application.class).forEach(application -> {
                synchronized (this) {
                    applications.putIfAbsent(application.envelope().messageId(), application);
                }
            });
        }
    }

    /** The document of a kind that a body holds: one, or none where it holds another kind or cannot be read. */
    private static <T> List<T> document(byte[] body, Class<T> kind) {
        return Documents.typeOf(body).filter(kind::equals).stream()
                .flatMap(known -> Documents.read(kind, body).found().stream())
                .toList();
    }
}
