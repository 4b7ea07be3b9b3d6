package id.juara.harness;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.logging.Logger;

/**
 * PostgreSQL's driver, with each statement that is carried out told to {@link Statements}: the persistence layer's and
 * plain JDBC's alike, since both get their connections here.
 */
public final class CountingDriver implements Driver {
    private final Driver driver = new org.postgresql.Driver();

    @Override
    public Connection connect(String url, Properties properties) throws SQLException {
        var connection = driver.connect(url, properties);
        return connection == null ? null : counting(Connection.class, connection, null);
    }

    /** The same, with everything that it prepares or carries out seen; {@code sql} is what it was prepared with. */
    private static <T> T counting(Class<T> kind, T real, String sql) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            var given = arguments != null && arguments[0] instanceof String text ? text : sql;
            if (real instanceof Statement && method.getName().startsWith("execute")) {
                Statements.carriedOut(given == null ? "a batch" : given);
            }
            try {
                var answer = method.invoke(real, arguments);
                if (answer instanceof CallableStatement call) {
                    return counting(CallableStatement.class, call, given);
                }
                if (answer instanceof PreparedStatement prepared) {
                    return counting(PreparedStatement.class, prepared, given);
                }
                return answer instanceof Statement statement ? counting(Statement.class, statement, given) : answer;
            } catch (InvocationTargetException refused) {
                throw refused.getCause();
            }
        };
        return kind.cast(Proxy.newProxyInstance(CountingDriver.class.getClassLoader(), new Class<?>[] {kind}, handler));
    }

    @Override
    public boolean acceptsURL(String url) throws SQLException {
        return driver.acceptsURL(url);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties properties) throws SQLException {
        return driver.getPropertyInfo(url, properties);
    }

    @Override
    public int getMajorVersion() {
        return driver.getMajorVersion();
    }

    @Override
    public int getMinorVersion() {
        return driver.getMinorVersion();
    }

    @Override
    public boolean jdbcCompliant() {
        return driver.jdbcCompliant();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger("org.postgresql");
    }
}
