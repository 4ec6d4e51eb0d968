// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator.conformance;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The demands on a security server (PR-REST, PR-MREST, PR-META), as far as a client without rights of its own can see them. */
final class RoadChecks {

    private static final byte[] NOTHING = new byte[0];

    static final List<Check> ALL = List.of(
            new Check("road.idEchoed", talk -> {
                String id = Talk.fresh();
                talk.get(id).header("X-Road-Id", id);
            }),
            new Check("road.idMade", talk -> {
                Seen seen = get(talk, Map.of("X-Road-Client", talk.target().client()));
                seen.required("X-Road-Id");
            }),
            new Check("road.requestId", talk -> {
                String id = Talk.fresh();
                String first = talk.get(id).required("X-Road-Request-Id");
                if (talk.get(id).required("X-Road-Request-Id").equals(first)) {
                    throw new Complaint("X-Road-Request-Id: " + first + " / " + first);
                }
            }),
            new Check("road.requestIdOurs", talk -> {
                Map<String, String> forged = new HashMap<>(talk.headers(Talk.fresh()));
                forged.put("X-Road-Request-Id", "forged");
                String found = get(talk, forged).required("X-Road-Request-Id");
                if (found.equals("forged")) {
                    throw new Complaint("X-Road-Request-Id: forged");
                }
            }),
            new Check("road.service", talk -> {
                String found = talk.get(Talk.fresh()).required("X-Road-Service");
                if (!decoded(found).equals(decoded(talk.target().service()))) {
                    throw new Complaint("X-Road-Service: " + found);
                }
            }),
            new Check("road.client", talk -> {
                String found = talk.get(Talk.fresh()).required("X-Road-Client");
                if (!decoded(found).equals(decoded(talk.target().client()))) {
                    throw new Complaint("X-Road-Client: " + found);
                }
            }),
            new Check("road.hash", talk -> {
                String found = talk.put(Talk.fresh(), talk.target().body()).required("X-Road-Request-Hash");
                if (!isSha512(found)) {
                    throw new Complaint("X-Road-Request-Hash: " + found.length());
                }
            }),
            new Check("road.clientMissing", talk -> get(talk, Map.of())
                    .fault(
                            "invalidclientidentifier",
                            "missingclientidentifier",
                            "missingheaderfield",
                            "internalerror",
                            "invalidrequest",
                            "missingheader")),
            new Check("road.unknownMember", talk -> get(
                            talk, "/r1/" + member(talk) + "/no-such-subsystem-3f8c/x", "application/json")
                    .fault("unknownmember", "invalidserviceidentifier", "unknownservice")),
            new Check("road.unknownService", talk -> get(
                            talk, "/r1/" + subsystem(talk) + "/no-such-service-3f8c", "application/json")
                    .fault("unknownservice", "accessdenied")),
            new Check("road.faultAsJson", talk -> get(talk, "/r1/" + subsystem(talk) + "/no-such-service-3f8c", "*/*")
                    .type("application/json")
                    .holds("\"type\"")
                    .holds("\"message\"")
                    .holds("\"detail\"")),
            new Check("road.faultAsXml", talk -> get(
                            talk, "/r1/" + subsystem(talk) + "/no-such-service-3f8c", "application/xml")
                    .holds("<error>")
                    .holds("<type>")
                    .holds("<detail>")),
            new Check("road.soap", talk -> get(talk, "/" + talk.target().service(), "application/json")
                    .status(200, 500)
                    .type("text/xml")
                    .holds("faultcode")),
            new Check("road.clients", talk -> get(talk, "/listClients", "application/json")
                    .status(200)
                    .type("application/json")
                    .holds("\"member\"")),
            new Check("road.clientsAsXml", talk -> get(talk, "/listClients", "text/xml")
                    .status(200)
                    .type("text/xml")
                    .holds("clientList")),
            new Check("road.methods", talk -> get(talk, "/r1/" + subsystem(talk) + "/listMethods", "application/json")
                    .status(200)
                    .holds("\"service\"")
                    .holds("\"service_code\"")),
            new Check(
                    "road.allowed", talk -> get(talk, "/r1/" + subsystem(talk) + "/allowedMethods", "application/json")
                            .status(200)
                            .holds("\"service\"")));

    private RoadChecks() {}

    private static Seen get(Talk talk, Map<String, String> headers) throws IOException, InterruptedException {
        return talk.send("GET", talk.target().below("/messages/" + Talk.fresh()), headers, NOTHING);
    }

    private static Seen get(Talk talk, String path, String accept) throws IOException, InterruptedException {
        return talk.send(
                "GET",
                talk.target().at(path),
                Map.of("X-Road-Client", talk.target().client(), "Accept", accept),
                NOTHING);
    }

    private static String subsystem(Talk talk) {
        return upTo(talk.target().service(), 4);
    }

    private static String member(Talk talk) {
        return upTo(talk.target().service(), 3);
    }

    private static String upTo(String identifier, int parts) {
        return String.join("/", List.of(identifier.split("/", -1)).subList(0, parts));
    }

    private static String decoded(String identifier) {
        return URLDecoder.decode(identifier.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static boolean isSha512(String base64) {
        try {
            return Base64.getDecoder().decode(base64.replaceAll("\\s", "")).length == 64;
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }
}
