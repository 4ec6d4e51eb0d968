// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A program that lets DuckDB count a file of events by service, month and channel with two threads, and prints its best times.
 * It is told the columns, and takes the month as the first letters of the moment, which is faster than reading a time. Where a
 * second file is named, the events are first written there as Parquet, and counted from it.
 */
public final class UsageDuck {

    private UsageDuck() {}

    /**
     * Counts.
     *
     * @param arguments the file, and perhaps one for Parquet
     * @throws SQLException if the file cannot be read
     */
    public static void main(String[] arguments) throws SQLException {
        long best = Long.MAX_VALUE;
        long least = Long.MAX_VALUE;
        String result = "";
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("SET threads = 2");
            String source = csv(arguments[0]);
            if (arguments.length > 1) {
                String parquet = quoted(arguments[1]);
                statement.execute("COPY (SELECT * FROM " + source + ") TO " + parquet + " (FORMAT parquet)");
                source = "read_parquet(" + parquet + ")";
            }
            for (int i = 0; i < 3; i++) {
                long processor = CpuTime.ofProcess();
                long begin = System.nanoTime();
                result = count(statement, source);
                best = Math.min(best, System.nanoTime() - begin);
                least = Math.min(least, CpuTime.ofProcess() - processor);
            }
        }
        new PrintStream(System.out, true, StandardCharsets.UTF_8)
                .println(best / 1_000_000 + " " + least / 1_000_000 + " " + result);
    }

    private static String csv(String file) {
        return "read_csv(" + quoted(file) + ", header = true, auto_detect = false, delim = ',',"
                + " columns = {'service': 'VARCHAR', 'moment': 'VARCHAR', 'channel': 'VARCHAR',"
                + " 'segment': 'VARCHAR', 'event': 'VARCHAR'})";
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static String count(Statement statement, String source) throws SQLException {
        long groups = 0;
        long events = 0;
        try (ResultSet rows = statement.executeQuery("SELECT service, moment[1:7] AS month, channel, count(*) FROM "
                + source + " GROUP BY ALL ORDER BY ALL")) {
            while (rows.next()) {
                groups++;
                events += rows.getLong(4);
            }
        }
        return groups + " " + events;
    }
}
