package id.juara.harness;

import com.google.gson.JsonObject;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A line of 400 kbit a second that answers after 400 ms, on a processor four times slower; counts what a page costs by
 * the browser's own counters.
 */
public final class SlowLine {
    private static final int BYTES_A_SECOND = 400_000 / 8;
    private static final int MILLISECONDS = 400;
    private static final int TIMES_SLOWER = 4;

    private static final String SINCE_BEGIN =
            """
            () => new Promise(done => {
              const told = () => {
                const way = performance.getEntriesByType('navigation')[0];
                requestIdleCallback(() => done(Math.max(performance.now(), way.loadEventEnd)), {timeout: 5000});
              };
              document.readyState === 'complete' ? told() : addEventListener('load', () => setTimeout(told));
            })
            """;

    /**
     * What a page cost.
     *
     * @param bytes that came over the line, headers and compression as they are
     * @param foreign requests to another host than ours
     * @param seen milliseconds from the beginning until it was loaded and idle, as the clock on the wall has it
     * @param reckoned the same from what the browser counted: a wait for the page and one for what it names (one more for
     *     what a script asks for), its bytes over the line, and the processor time of its slowed main thread. Where others
     *     use the machine too, the clock on the wall measures them.
     */
    public record Cost(long bytes, int requests, int foreign, long seen, long reckoned) {
        public long untilUsable() {
            return Math.min(seen, reckoned);
        }
    }

    private SlowLine() {}

    /** Opens that page in a fresh window over the slow line. */
    public static Cost of(Window window, String path) {
        var bytes = new AtomicLong();
        var requests = new AtomicInteger();
        var foreign = new AtomicInteger();
        var waits = new AtomicInteger(1);
        var tools = window.context().newCDPSession(window.page());
        tools.on(
                "Network.loadingFinished",
                told -> bytes.addAndGet(told.get("encodedDataLength").getAsLong()));
        tools.on("Network.requestWillBeSent", told -> {
            var address = told.getAsJsonObject("request").get("url").getAsString();
            if (!address.startsWith("data:")) {
                requests.incrementAndGet();
                var asker = told.getAsJsonObject("initiator").get("type").getAsString();
                waits.accumulateAndGet(asker.equals("script") ? 3 : requests.get() == 1 ? 1 : 2, Math::max);
                if (!address.startsWith("http://localhost:")) {
                    foreign.incrementAndGet();
                }
            }
        });
        tools.send("Network.enable");
        tools.send("Performance.enable", text("timeDomain", "threadTicks"));
        tools.send("Network.emulateNetworkConditions", conditions());
        tools.send("Emulation.setCPUThrottlingRate", number("rate", TIMES_SLOWER));
        window.go(path);
        var seen = ((Number) window.page().evaluate(SINCE_BEGIN)).longValue();
        var reckoned = waits.get() * MILLISECONDS
                + bytes.get() * 1000 / BYTES_A_SECOND
                + (long) (1000 * processorSeconds(tools.send("Performance.getMetrics")));
        return new Cost(bytes.get(), requests.get(), foreign.get(), seen, reckoned);
    }

    private static double processorSeconds(JsonObject told) {
        for (var one : told.getAsJsonArray("metrics")) {
            if (one.getAsJsonObject().get("name").getAsString().equals("TaskDuration")) {
                return one.getAsJsonObject().get("value").getAsDouble();
            }
        }
        throw new AssertionError("the browser does not tell how long it was at work");
    }

    private static JsonObject conditions() {
        var told = number("latency", MILLISECONDS);
        told.addProperty("offline", false);
        told.addProperty("downloadThroughput", BYTES_A_SECOND);
        told.addProperty("uploadThroughput", BYTES_A_SECOND);
        return told;
    }

    private static JsonObject text(String name, String value) {
        var told = new JsonObject();
        told.addProperty(name, value);
        return told;
    }

    private static JsonObject number(String name, int value) {
        var told = new JsonObject();
        told.addProperty(name, value);
        return told;
    }
}
