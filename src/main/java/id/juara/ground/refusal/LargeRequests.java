package id.juara.ground.refusal;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses a request that says it is larger than the server takes, in words. A browser reads an answer only when it has sent
 * all: what it sends is let run past, up to {@value #RUNS_PAST} bytes, and kept nowhere. What is larger still, and whoever asks
 * before he sends ({@code Expect: 100-continue}), is answered at once and the line is closed.
 */
@ApplicationScoped
public class LargeRequests {
    private static final long RUNS_PAST = 64L << 20;
    private static final int BEFORE_ALL = 400;
    private static final int AFTER_THE_SERVERS_OWN = 1;
    private static final String REFUSED = "juara.too-large";
    private static final String SERVERS_OWN = "io.quarkus.max-request-size";

    @ConfigProperty(name = "quarkus.http.limits.max-body-size")
    MemorySize most;

    void watch(@Observes Filters filters) {
        filters.register(this::weigh, BEFORE_ALL);
        filters.register(LargeRequests::leaveChunksToUs, AFTER_THE_SERVERS_OWN);
    }

    /** Says no before anybody asks whose request it is; of one that does not say how large it is, what is read is counted. */
    @ServerRequestFilter(preMatching = true)
    public void refuse(RoutingContext request, ContainerRequestContext read) {
        if (request.get(REFUSED) != null) {
            throw new Refusal(Reason.TOO_LARGE, limit());
        }
        if (isInChunks(request)) {
            read.setEntityStream(new Counted(read.getEntityStream()));
        }
    }

    /** What a request may have, in words. */
    String limit() {
        return (most.asLongValue() >> 20) + " MB";
    }

    private void weigh(RoutingContext context) {
        var request = context.request();
        var length = length(request);
        if (length <= most.asLongValue()) {
            context.next();
            return;
        }
        context.put(REFUSED, true);
        request.headers().remove(HttpHeaders.CONTENT_LENGTH); // or the server says a no of its own, without a word
        if (length > RUNS_PAST || request.getHeader(HttpHeaders.EXPECT) != null) {
            context.response().putHeader(HttpHeaders.CONNECTION, "close");
            context.addEndHandler(done -> request.connection().close());
            context.next();
        } else {
            request.handler(passing -> {});
            request.endHandler(all -> context.next());
            request.resume();
        }
    }

    /** 0 where it does not say. */
    private static long length(HttpServerRequest request) {
        try {
            var told = request.getHeader(HttpHeaders.CONTENT_LENGTH);
            return told == null ? 0 : Long.parseLong(told);
        } catch (NumberFormatException unreadable) {
            return 0; // the server refuses it
        }
    }

    /** The server would break off without a word. */
    private static void leaveChunksToUs(RoutingContext context) {
        if (isInChunks(context)) {
            context.remove(SERVERS_OWN);
        }
        context.next();
    }

    private static boolean isInChunks(RoutingContext context) {
        return context.request().headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }

    /** Lets what is too much run past as well, and then says no. */
    private final class Counted extends FilterInputStream {
        private long counted;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            var one = in.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] buffer, int from, int many) throws IOException {
            var read = in.read(buffer, from, many);
            count(read);
            return read;
        }

        private void count(int read) throws IOException {
            counted += Math.max(0, read);
            if (counted > most.asLongValue()) {
                for (var past = new byte[1 << 16]; read >= 0 && counted < RUNS_PAST; counted += Math.max(0, read)) {
                    read = in.read(past);
                }
                throw new Refusal(Reason.TOO_LARGE, limit());
            }
        }
    }
}
