// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.emulator.wire.Answer;
import lv.vienreiz.emulator.xroad.BusFault;
import lv.vienreiz.emulator.xroad.Identifiers;
import lv.vienreiz.emulator.xroad.Metadata;
import lv.vienreiz.emulator.xroad.ServiceAddress;
import lv.vienreiz.emulator.xroad.Side;

/** The security server of the system that answers: it checks rights and calls the provider. */
final class ProviderSideServer {

    /**
     * What became of a request.
     *
     * @param answer the answer
     * @param effect the message that took effect, if one did
     * @param asked the question that was answered, if the provider told of one
     */
    record Handled(Answer answer, Optional<String> effect, Optional<AskKey> asked) {}

    private final Settings settings;
    private final Registry registry;
    private final Recording recording;
    private final List<Observer> observers;

    ProviderSideServer(Settings settings, Registry registry, Recording recording, List<Observer> observers) {
        this.settings = settings;
        this.registry = registry;
        this.recording = recording;
        this.observers = observers;
    }

    Handled handle(Request request, Optional<Reply> substitute) throws BusFault {
        Identifiers service = request.address().service();
        Identifiers subsystem = request.address().provider();
        Optional<Provider> provider = registry.provider(service);
        if (provider.isEmpty()) {
            return new Handled(metaservice(request, subsystem), Optional.empty(), Optional.empty());
        }
        if (!registry.isAllowed(request.clientId(), service)) {
            throw new BusFault(Side.PROVIDER, "access_denied", "Request is not allowed: SERVICE:" + service);
        }
        Optional<String> notice = registry.noticeOf(service);
        if (notice.isPresent()) {
            throw new BusFault(
                    Side.PROVIDER, "service_disabled", "Service SERVICE:" + service + " is disabled: " + notice.get());
        }
        if (substitute.isPresent()) {
            return new Handled(substitute.get().answer(), Optional.empty(), Optional.empty());
        }
        Reply reply = call(provider.get(), request);
        observers.forEach(observer -> observer.answered(request, reply));
        return new Handled(reply.answer(), reply.effectOf(request), reply.asked());
    }

    void log(Answer answer) throws BusFault {
        if (answer.content().length() > settings.bodyLimit()) {
            throw new BusFault(Side.PROVIDER, "logging_failed", "Message size exceeds maximum loggable size");
        }
    }

    private Reply call(Provider provider, Request request) {
        try {
            return provider.handle(request);
        } catch (RuntimeException | AssertionError failed) {
            recording.failed(failed);
            byte[] text = "The provider failed".getBytes(StandardCharsets.UTF_8);
            return Reply.of(500, "text/plain", text).withoutEffect();
        }
    }

    private Answer metaservice(Request request, Identifiers subsystem) throws BusFault {
        if (request.method().equals("GET")) {
            if (request.address().code().equals("listMethods")) {
                return Metadata.services(registry.servicesOf(subsystem));
            }
            if (request.address().code().equals("allowedMethods")) {
                return Metadata.services(registry.servicesOf(subsystem).stream()
                        .filter(service -> registry.isAllowed(request.clientId(), service))
                        .toList());
            }
            if (request.address().code().equals("getOpenAPI")) {
                return description(request, subsystem);
            }
        }
        throw new BusFault(
                Side.PROVIDER,
                "unknown_service",
                "Unknown service: SERVICE:" + request.address().service());
    }

    /** Real servers fetch the description from the provider; which code they give where there is none is our own inference. */
    private Answer description(Request request, Identifiers subsystem) throws BusFault {
        List<String> named = request.query().stream()
                .flatMap(query -> List.of(query.split("&", -1)).stream())
                .filter(parameter -> parameter.startsWith("serviceCode="))
                .map(parameter -> parameter.substring("serviceCode=".length()))
                .toList();
        if (named.size() != 1) {
            throw new BusFault(Side.PROVIDER, "client.invalid_request", "Expected one parameter serviceCode");
        }
        Identifiers service = serviceOf(subsystem, named.get(0));
        return registry.description(service)
                .map(Reply::answer)
                .orElseThrow(() -> new BusFault(
                        Side.PROVIDER,
                        "unknown_service",
                        "No description of the service is known: SERVICE:" + service));
    }

    private static Identifiers serviceOf(Identifiers subsystem, String code) throws BusFault {
        try {
            return ServiceAddress.parse("/r1/" + subsystem + "/" + code).service();
        } catch (IllegalArgumentException wrong) {
            throw new BusFault(Side.PROVIDER, "client.invalid_request", "Invalid serviceCode: " + wrong.getMessage());
        }
    }
}
