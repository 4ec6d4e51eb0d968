// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.register;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;

/** A source of no more than some connections at a time; who waits for one too long is refused, as by any server's pool. */
final class Pool {

    private static final long MOST_WAIT_SECONDS = 5;

    private Pool() {}

    static DataSource of(DataSource real, int connections) {
        Semaphore free = new Semaphore(connections);
        return (DataSource) Proxy.newProxyInstance(
                Pool.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    if (!method.getName().equals("getConnection")) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    return lent(real, free);
                });
    }

    private static Connection lent(DataSource real, Semaphore free) throws SQLException, InterruptedException {
        if (!free.tryAcquire(MOST_WAIT_SECONDS, TimeUnit.SECONDS)) {
            throw new SQLTransientConnectionException("no connection became free");
        }
        Connection connection = real.getConnection();
        AtomicBoolean given = new AtomicBoolean();
        return (Connection) Proxy.newProxyInstance(
                Pool.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("close") && !given.getAndSet(true)) {
                        free.release();
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
