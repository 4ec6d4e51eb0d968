// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Map;
import java.util.Properties;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * A PostgreSQL database named on the command line by the URL of its JDBC driver, without a password: that comes from the
 * environment ({@code PGPASSWORD}) or from the driver's own look into the password file of PostgreSQL.
 */
final class Database implements DataSource {

    private static final String SCHEME = "jdbc:postgresql:";

    /** A secret among the parameters, or between user and host. */
    private static final Pattern SECRET =
            Pattern.compile("[?&](password|sslpassword)=|//[^/?@]*@", Pattern.CASE_INSENSITIVE);

    private final String url;
    private final Map<String, String> environment;

    Database(String url, Map<String, String> environment) {
        this.url = url;
        this.environment = environment;
    }

    /** Whether a text names a database, and not a directory. */
    static boolean isMeantBy(String text) {
        return text.startsWith("jdbc:");
    }

    static boolean isOfPostgres(String url) {
        return url.startsWith(SCHEME);
    }

    static boolean tellsASecret(String url) {
        return SECRET.matcher(url).find();
    }

    /** Server and name alone; parameters may tell what is nobody's business. */
    static String shown(String url) {
        int end = url.indexOf('?');
        return end < 0 ? url : url.substring(0, end);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Properties told = new Properties();
        put(told, "user", "PGUSER");
        put(told, "password", "PGPASSWORD");
        return DriverManager.getConnection(url, told);
    }

    private void put(Properties told, String name, String variable) {
        String value = environment.getOrDefault(variable, "");
        if (!value.isEmpty() && !url.contains("?" + name + "=") && !url.contains("&" + name + "=")) {
            told.setProperty(name, value);
        }
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("The user is named in the URL or the environment");
    }

    @Override
    public PrintWriter getLogWriter() {
        return new PrintWriter(PrintWriter.nullWriter());
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        // there is nothing to log
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        throw new SQLFeatureNotSupportedException("The time limit stands in the URL");
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException("There is no logger");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLFeatureNotSupportedException("There is nothing to unwrap");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }

    /** Names the database, without its parameters. */
    @Override
    public String toString() {
        return shown(url);
    }
}
