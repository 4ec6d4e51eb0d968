// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.benchmarks.calls;

import java.io.IOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.util.Optional;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.message.Application;
import lv.vienreiz.message.ApplicationReceipt;
import lv.vienreiz.message.MessageId;
import org.apache.hc.client5.http.classic.methods.HttpPut;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;

/** The call over the bare HTTP client, as its own examples do it; with a client certificate it is told to reuse connections. */
final class BareCall implements OneCall {

    private final Application application = Letters.application();
    private final URI service;
    private final CloseableHttpClient client;

    BareCall(URI server, int callers, Optional<Keys> keys) throws GeneralSecurityException, IOException {
        service = server.resolve("/r1/LV/GOV/90000000015/trees/apply/messages/");
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setMaxConnTotal(callers)
                .setMaxConnPerRoute(callers);
        if (keys.isPresent()) {
            connections.setTlsSocketStrategy(
                    new DefaultClientTlsStrategy(keys.get().context("client", "server")));
        }
        client = HttpClients.custom()
                .setConnectionManager(connections.build())
                .disableConnectionState()
                .build();
    }

    @Override
    public void make() throws IOException {
        MessageId id = MessageId.random();
        HttpPut put = new HttpPut(service.resolve(id.value()));
        put.addHeader("X-Road-Client", "LV/GOV/90000000023/portal");
        put.addHeader("X-Road-Id", id.value());
        put.setEntity(
                new ByteArrayEntity(Documents.bytes(application, WrittenForm.JSON), ContentType.APPLICATION_JSON));
        byte[] answer = client.execute(put, response -> EntityUtils.toByteArray(response.getEntity()));
        if (Documents.read(ApplicationReceipt.class, answer).found().isEmpty()) {
            throw new IOException("The receipt did not come");
        }
    }

    @Override
    public void close() throws IOException {
        client.close();
    }
}
