package id.juara.harness;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;

/** Ports of this machine. */
public final class Ports {
    /** Linux hands out ports from 32768 on to outgoing connections: what listens stays below. */
    private static final int LOWEST = 20_000;

    private static final int HIGHEST = 32_767;

    private Ports() {}

    /**
     * A port on which nothing listens. Where the search begins depends on the process, so that two builds on one
     * machine do not meet.
     */
    public static int free() {
        int start = (int)
                (Math.floorMod(ProcessHandle.current().pid() * 7_919 + System.nanoTime() / 1_000, HIGHEST - LOWEST));
        return IntStream.range(0, HIGHEST - LOWEST)
                .map(step -> LOWEST + (start + step) % (HIGHEST - LOWEST))
                .filter(Ports::isFree)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no port is free below " + HIGHEST));
    }

    /** Whether nothing listens on the port of the loopback address or of all addresses. */
    public static boolean isFree(int port) {
        return canListen(new InetSocketAddress(port))
                && canListen(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    }

    private static boolean canListen(InetSocketAddress address) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true); // a connection of an earlier run that is still closing takes no port
            socket.bind(address);
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
