// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.http;

import java.io.EOFException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import lv.vienreiz.exchange.Fault;
import lv.vienreiz.exchange.Fault.Origin;
import org.apache.hc.client5.http.ClientProtocolException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.jspecify.annotations.Nullable;

/** Tells from a failed attempt whether it left, and what stopped it; texts of exceptions are never taken over. */
final class Failures {

    private Failures() {}

    static CallResult of(Exception failure, Attempt attempt) {
        if (!attempt.hasLeft()) {
            return new CallResult.NotLeft(before(failure, attempt));
        }
        if (failure instanceof SourceEntity.SourceFailed && !attempt.isExpired()) {
            // the last byte was held back, so nobody has the whole of it
            return new CallResult.NotLeft(Fault.of(Origin.CLIENT, "client.source_failed"));
        }
        if (failure instanceof SSLHandshakeException && !attempt.isAnswering()) {
            // With TLS 1.3 a server refuses our certificate after we believe to be connected; whatever we wrote by then
            // it never hands to anyone, because its own handshake failed.
            return new CallResult.NotLeft(Fault.of(Origin.TRANSPORT, "transport.tls_identity_refused"));
        }
        if (failure instanceof Attempt.SinkFailed && !attempt.isExpired()) {
            return new CallResult.Uncertain(Fault.of(Origin.CLIENT, "client.sink_failed"));
        }
        return new CallResult.Uncertain(Fault.of(Origin.TRANSPORT, after(failure, attempt)));
    }

    private static Fault before(Exception failure, Attempt attempt) {
        if (attempt.isExpired()) {
            return Fault.of(Origin.CLIENT, "client.deadline_passed");
        }
        if (Thread.currentThread().isInterrupted()) {
            return Fault.of(Origin.CLIENT, "client.interrupted");
        }
        if (failure instanceof ConnectionRequestTimeoutException) {
            return Fault.of(Origin.CLIENT, "client.overloaded");
        }
        if (failure instanceof IllegalStateException) {
            return Fault.of(Origin.CLIENT, "client.closed");
        }
        return Fault.of(
                Origin.TRANSPORT,
                switch (attempt.tunnel()) {
                    case WANTED -> "transport.proxy_unreachable";
                    case ASKED_FOR -> "transport.proxy_refused";
                    case NONE, OPEN -> connecting(failure);
                });
    }

    private static String connecting(Exception failure) {
        if (failure instanceof UnknownHostException) {
            return "transport.unknown_host";
        }
        if (failure instanceof ConnectTimeoutException || failure instanceof SocketTimeoutException) {
            return "transport.connect_timed_out";
        }
        if (failure instanceof SSLPeerUnverifiedException) {
            return "transport.tls_other_server_name";
        }
        if (failure instanceof SSLException) {
            return handshake(failure);
        }
        // a connection that stood and broke before anything left can only have broken in its handshake
        boolean stood = failure instanceof SocketException
                && !(failure instanceof ConnectException)
                && !(failure instanceof NoRouteToHostException);
        return stood || failure instanceof EOFException ? "transport.tls_failed" : "transport.connection_refused";
    }

    private static String handshake(Exception failure) {
        if (isCausedByCertificate(failure)) {
            return "transport.tls_server_not_trusted";
        }
        String told = String.valueOf(failure.getMessage());
        boolean ofOurs = told.contains("alert") && (told.contains("certificate") || told.contains("unknown_ca"));
        return ofOurs ? "transport.tls_identity_refused" : "transport.tls_failed";
    }

    private static boolean isCausedByCertificate(@Nullable Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof CertificateException) {
                return true;
            }
        }
        return false;
    }

    private static String after(Exception failure, Attempt attempt) {
        if (attempt.isExpired()) {
            return "transport.deadline_passed";
        }
        if (failure instanceof Attempt.AnswerTooLarge) {
            return "transport.answer_too_large";
        }
        if (failure instanceof SocketTimeoutException) {
            return "transport.response_timed_out";
        }
        if (failure instanceof ClientProtocolException || failure instanceof MessageConstraintException) {
            return "transport.not_http";
        }
        return "transport.connection_lost";
    }
}
