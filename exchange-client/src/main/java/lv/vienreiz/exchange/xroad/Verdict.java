// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.xroad;

import java.util.Set;

/** What a failure that X-Road reports tells about execution, derived from the place where each code is raised. */
enum Verdict {
    /** Refused before the provider; repeating it unchanged is of no use. */
    REJECTED,
    /** Did not reach the provider; may be repeated at once. */
    NOT_SENT,
    /** Did not reach the provider; may be repeated when an operator has mended something. */
    NOT_SENT_FOR_LONG,
    /** May have reached the provider. */
    IN_DOUBT;

    private static final String CLIENT_PROXY = "server.clientproxy.";
    private static final String SERVER_PROXY = "server.serverproxy.";

    /** These speak of the answer, so the request has been there. */
    private static final Set<String> OF_THE_ANSWER = Set.of(
            "inconsistent_response",
            "missing_signature",
            "invalid_response",
            "invalid_reference",
            "invalid_signature_value",
            "invalid_cert_path",
            "invalid_hash_chain",
            "invalid_hash_chain_ref");

    private static final Set<String> BAD_REQUEST = Set.of("duplicate_header_field", "inconsistent_headers");

    private static final Set<String> BAD_CONFIGURATION = Set.of(
            "unknown_member", "invalid_client_identifier", "invalid_security_server", "ssl_authentication_failed");

    private static final Set<String> BROKEN_SERVER = Set.of(
            "global_conf_outdated",
            "maintenance_mode",
            "token_not_active",
            "cannot_create_signature",
            "database_error");

    private static final Set<String> REFUSED_BY_PROVIDER = Set.of(
            "access_denied",
            "unknown_service",
            "service_disabled",
            "service_type",
            "service_missing_url",
            "client_proxy_version_not_supported");

    static Verdict of(BusError error) {
        String code = error.code();
        String last = code.substring(code.lastIndexOf('.') + 1);
        if (code.startsWith("client.")) {
            return REJECTED;
        }
        if (code.contains(".service_failed")
                || code.contains(".signature_verification")
                || OF_THE_ANSWER.contains(last)) {
            return IN_DOUBT;
        }
        if (last.startsWith("invalid_") || last.startsWith("missing_") || BAD_REQUEST.contains(last)) {
            return REJECTED;
        }
        if (code.startsWith(CLIENT_PROXY)) {
            return ofClientProxy(code.substring(CLIENT_PROXY.length()), error);
        }
        if (code.startsWith(SERVER_PROXY)) {
            return ofServerProxy(code.substring(SERVER_PROXY.length()));
        }
        return IN_DOUBT;
    }

    private static Verdict ofClientProxy(String kind, BusError error) {
        if (BAD_CONFIGURATION.contains(kind)) {
            return REJECTED;
        }
        if (BROKEN_SERVER.contains(kind)) {
            return NOT_SENT_FOR_LONG;
        }
        boolean noneReached = kind.equals("network_error") && error.says("Could not connect to any target host");
        return noneReached ? NOT_SENT : IN_DOUBT;
    }

    private static Verdict ofServerProxy(String kind) {
        if (REFUSED_BY_PROVIDER.contains(kind)) {
            return REJECTED;
        }
        return kind.equals("unknown_host") ? NOT_SENT_FOR_LONG : IN_DOUBT;
    }
}
