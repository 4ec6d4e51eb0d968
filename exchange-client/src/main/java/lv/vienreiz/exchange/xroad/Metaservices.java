// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.xroad;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import lv.vienreiz.exchange.Fault;
import lv.vienreiz.exchange.Fault.Origin;
import lv.vienreiz.exchange.http.CallResult;
import lv.vienreiz.exchange.http.HttpCall;
import lv.vienreiz.exchange.http.HttpReply;

/**
 * What the bus tells of itself. Got from {@link XRoadBinding#metaservices()}, whose connections and limits it shares.
 *
 * <p>Each call makes one attempt and blocks until its end; nothing personal is sent but the user the binding names. Safe for
 * use by several threads.
 */
public final class Metaservices {

    private static final String UNREADABLE = "bus.unreadable_metadata";

    private final XRoadBinding binding;
    private final Road road;

    Metaservices(XRoadBinding binding, Road road) {
        this.binding = binding;
        this.road = road;
    }

    /**
     * Lists who is registered on the bus of our security server.
     *
     * @param deadline when to give up
     * @return the members and subsystems
     */
    public MetaAnswer<Listing<RegisteredClient>> listClients(Instant deadline) {
        return clients("/listClients", deadline);
    }

    /**
     * Lists who is registered on a bus that ours is joined with.
     *
     * @param instance the other bus, usually a country's code
     * @param deadline when to give up
     * @return the members and subsystems
     * @throws IllegalArgumentException if the instance has a character that X-Road refuses
     */
    public MetaAnswer<Listing<RegisteredClient>> listClients(String instance, Instant deadline) {
        String part = IdentifierPart.encode(IdentifierPart.require("instance", instance));
        return clients("/listClients?xRoadInstance=" + part, deadline);
    }

    private MetaAnswer<Listing<RegisteredClient>> clients(String path, Instant deadline) {
        return road.send(
                server -> HttpCall.get(Caller.below(server, path)).with("Accept", "application/json"),
                deadline,
                (CallResult result, URI server) -> clients(result),
                Sign::of);
    }

    private static MetaAnswer<Listing<RegisteredClient>> clients(CallResult result) {
        if (result instanceof CallResult.NotLeft notLeft) {
            return new MetaAnswer.NotTold<>(notLeft.fault());
        }
        if (result instanceof CallResult.Uncertain uncertain) {
            return new MetaAnswer.NotTold<>(uncertain.fault());
        }
        HttpReply reply = ((CallResult.Answered) result).reply();
        Optional<BusError> error = BusError.in(reply);
        if (error.isPresent()) {
            return new MetaAnswer.NotTold<>(error.get().fault());
        }
        if (reply.status() != 200) {
            return new MetaAnswer.NotTold<>(Replies.told(reply));
        }
        return listing(entries(reply.contentType(), reply.body()), MetadataEntry::client);
    }

    /**
     * Lists the services of a subsystem.
     *
     * @param provider the subsystem
     * @param deadline when to give up
     * @return its REST services
     */
    public MetaAnswer<Listing<OfferedService>> listMethods(SubsystemId provider, Instant deadline) {
        return services(provider, "listMethods", deadline);
    }

    /**
     * Lists the services of a subsystem that this client may call.
     *
     * @param provider the subsystem
     * @param deadline when to give up
     * @return its REST services, and of each what may be called
     */
    public MetaAnswer<Listing<OfferedService>> allowedMethods(SubsystemId provider, Instant deadline) {
        return services(provider, "allowedMethods", deadline);
    }

    private MetaAnswer<Listing<OfferedService>> services(SubsystemId provider, String which, Instant deadline) {
        RawRequest request = RawRequest.to(provider.service(which))
                .header("Accept", "application/json")
                .build();
        return read(
                binding.exchange(request, deadline),
                response -> listing(entries(response.contentType(), response.body()), MetadataEntry::service));
    }

    /**
     * Gets the OpenAPI document of a service.
     *
     * @param service the service
     * @param deadline when to give up
     * @return the document as it was registered
     */
    public MetaAnswer<OpenApiText> getOpenApi(XRoadServiceId service, Instant deadline) {
        RawRequest request = RawRequest.to(service.provider().service("getOpenAPI"))
                .query("serviceCode", service.serviceCode())
                .build();
        return read(
                binding.exchange(request, deadline),
                response -> new MetaAnswer.Told<>(new OpenApiText(response.contentType(), response.body())));
    }

    private static <T> MetaAnswer<T> read(RawResult result, Function<RawResponse, MetaAnswer<T>> reading) {
        if (result instanceof RawResult.NotLeft notLeft) {
            return new MetaAnswer.NotTold<>(notLeft.fault());
        }
        if (result instanceof RawResult.Uncertain uncertain) {
            return new MetaAnswer.NotTold<>(uncertain.fault());
        }
        RawResponse response = ((RawResult.Answered) result).response();
        return response.status() == 200
                ? reading.apply(response)
                : new MetaAnswer.NotTold<>(Fault.of(Origin.PROVIDER, "provider.http_" + response.status()));
    }

    private static Optional<List<MetadataEntry>> entries(String contentType, byte[] body) {
        return contentType.toLowerCase(Locale.ROOT).contains("xml") ? MetadataXml.read(body) : MetadataJson.read(body);
    }

    private static <T> MetaAnswer<Listing<T>> listing(
            Optional<List<MetadataEntry>> found, Function<MetadataEntry, Optional<T>> meaning) {
        if (found.isEmpty()) {
            return new MetaAnswer.NotTold<>(Fault.of(Origin.BUS, UNREADABLE));
        }
        List<T> entries =
                found.get().stream().map(meaning).flatMap(Optional::stream).toList();
        return new MetaAnswer.Told<>(new Listing<>(entries, found.get().size() - entries.size()));
    }
}
