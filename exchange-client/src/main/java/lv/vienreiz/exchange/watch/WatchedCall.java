// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.watch;

import java.util.Optional;

/**
 * One call of a bus, in words that may stand in a trace.
 *
 * @param bus the kind of bus, such as {@code xroad-rest}
 * @param method the verb of HTTP
 * @param template the path with everything left out that differs from call to call
 * @param host the host of the server that is called
 * @param port its port
 * @param service the service's identifier, where one is called
 * @param messageId the message's identity, where there is one
 * @param resendCount how many servers were tried before for the same attempt, from 0
 */
public record WatchedCall(
        String bus,
        String method,
        String template,
        String host,
        int port,
        Optional<String> service,
        Optional<String> messageId,
        int resendCount) {}
