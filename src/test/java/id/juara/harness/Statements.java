package id.juara.harness;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The statements that requests put to the database, in the order in which they were carried out: those of the
 * persistence layer and those of plain JDBC, a list of values written as {@code (?…)}. What the server does by itself
 * meanwhile does not count.
 *
 * <pre>{@code
 * var few = Statements.of(() -> list(admin).statusCode(200));
 * assertThat(many).hasSameSizeAs(few);                        // a failure shows both
 * }</pre>
 */
@Provider
public final class Statements implements ContainerRequestFilter, ContainerResponseFilter {
    private static final ThreadLocal<Boolean> ANSWERS = ThreadLocal.withInitial(() -> false);
    private static final List<String> SEEN = new CopyOnWriteArrayList<>();

    /** What those requests asked; one test at a time. */
    public static List<String> of(Runnable requests) {
        SEEN.clear();
        requests.run();
        return List.copyOf(SEEN);
    }

    static void carriedOut(String sql) {
        if (ANSWERS.get()) {
            SEEN.add(sql.strip().replaceAll("\\s+", " ").replaceAll("\\(\\?(, ?\\?)+\\)", "(?…)"));
        }
    }

    @Override
    public void filter(ContainerRequestContext request) {
        ANSWERS.set(true);
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        ANSWERS.remove();
    }
}
