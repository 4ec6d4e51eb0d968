// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.xroad;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import lv.vienreiz.exchange.http.HttpCall;
import lv.vienreiz.exchange.spi.OutgoingMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What can be said of a message before it leaves: whether the bus would refuse it, and whether some servers would. */
final class Preflight {

    static final String BAD_ADDRESS = "client.bad_address";
    static final String TOO_LARGE = "client.too_large";

    /** By default a security server refuses bodies over this size, because it could not log them. */
    static final long USUAL_LIMIT = 10L * 1024 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(Preflight.class);
    private static final int WARNED_AT_MOST = 1000;

    private final long maxBodyBytes;
    private final Set<XRoadServiceId> warned = ConcurrentHashMap.newKeySet();

    Preflight(long maxBodyBytes) {
        if (maxBodyBytes < 1) {
            throw new IllegalArgumentException("maxBodyBytes must be at least 1, and is " + maxBodyBytes);
        }
        this.maxBodyBytes = maxBodyBytes;
    }

    long maxBodyBytes() {
        return maxBodyBytes;
    }

    /** The code of what forbids sending, if something does. */
    Optional<String> refusal(OutgoingMessage message, XRoadServiceId service) {
        if (!HttpCall.isFieldValue(message.contentType())) {
            return Optional.of("client.bad_content_type");
        }
        if (!message.files().stream().allMatch(file -> HttpCall.isFieldValue(file.mediaType()))) {
            return Optional.of("client.bad_content_type");
        }
        warn(service);
        int size = message.body().length;
        if (size > maxBodyBytes || message.files().stream().anyMatch(file -> file.size() > maxBodyBytes)) {
            return Optional.of(TOO_LARGE);
        }
        if (size > USUAL_LIMIT) {
            LOG.warn(
                    "Message {} has {} bytes; a security server refuses over {} unless it was set up for more",
                    message.messageId(),
                    size,
                    USUAL_LIMIT);
        }
        return Optional.empty();
    }

    private void warn(XRoadServiceId service) {
        if (!service.isStrict() && warned.size() < WARNED_AT_MOST && warned.add(service)) {
            LOG.warn("Service {} has characters outside X-Road's specification; some servers refuse them", service);
        }
    }
}
