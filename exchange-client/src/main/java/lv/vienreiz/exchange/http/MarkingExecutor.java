// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.http;

import java.io.IOException;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.impl.io.HttpRequestExecutor;
import org.apache.hc.core5.http.io.HttpClientConnection;
import org.apache.hc.core5.http.io.HttpResponseInformationCallback;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.jspecify.annotations.Nullable;

/**
 * Gives a request its path and marks the moment before the first byte of a request is written. Leasing, connecting and the TLS handshake all come
 * earlier, and so does a proxy's tunnel, so what fails without the mark provably did not leave.
 */
final class MarkingExecutor extends HttpRequestExecutor {

    @Override
    public ClassicHttpResponse execute(
            ClassicHttpRequest request,
            HttpClientConnection connection,
            @Nullable HttpResponseInformationCallback callback,
            HttpContext context)
            throws IOException, HttpException {
        if (!(context.getAttribute(Attempt.KEY) instanceof Attempt attempt)) {
            throw new IllegalStateException("A request that belongs to no attempt");
        }
        if (!request.getMethod().equals("CONNECT")) {
            request.setPath(attempt.target());
            attempt.leaves();
            return super.execute(request, connection, callback, context);
        }
        attempt.asksProxy();
        ClassicHttpResponse response = super.execute(request, connection, callback, context);
        if (response.getCode() == 200) {
            attempt.passedProxy();
        } else if (response.getCode() != 407 || isLong(response.getEntity())) {
            throw new ConnectionClosedException("The proxy opened no tunnel");
        }
        return response;
    }

    /** What a proxy says in words is read into memory by the library, so it had better be short. */
    private static boolean isLong(@Nullable HttpEntity words) {
        return words != null && (words.getContentLength() < 0 || words.getContentLength() > 64 * 1024);
    }
}
