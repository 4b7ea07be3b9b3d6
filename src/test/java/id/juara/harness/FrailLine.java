package id.juara.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** A line between a browser and the server that drops when it is told to: whatever runs over it breaks off midway. */
public final class FrailLine implements AutoCloseable {
    private static final int PIECE = 4096;
    private static final long NEVER = Long.MAX_VALUE;

    private final ServerSocket door;
    private final int server;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicLong untilCut = new AtomicLong(NEVER);
    private volatile boolean cut;
    private volatile int cuts;

    private FrailLine(ServerSocket door, int server) {
        this.door = door;
        this.server = server;
    }

    /** A line to that port of this machine. */
    public static FrailLine to(int server) {
        try {
            var line = new FrailLine(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), server);
            start(line::listen);
            return line;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public int port() {
        return door.getLocalPort();
    }

    /** Drops now, and lets nothing through until it is mended. */
    public synchronized void cut() {
        if (!cut) {
            cut = true;
            cuts++;
            open.forEach(FrailLine::close);
            open.clear();
        }
    }

    /** Drops as soon as so many more bytes have gone to the server. */
    public void cutAfter(long bytes) {
        untilCut.set(bytes);
    }

    public void mend() {
        untilCut.set(NEVER);
        cut = false;
    }

    public boolean isCut() {
        return cut;
    }

    /** How often it has dropped. */
    public int cuts() {
        return cuts;
    }

    private void listen() {
        while (!door.isClosed()) {
            try {
                var near = door.accept();
                if (cut) {
                    close(near);
                } else {
                    connect(near);
                }
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void connect(Socket near) throws IOException {
        var far = new Socket(InetAddress.getLoopbackAddress(), server);
        open.add(near);
        open.add(far);
        start(() -> carry(near, far, true));
        start(() -> carry(far, near, false));
    }

    private void carry(Socket from, Socket to, boolean up) {
        var piece = new byte[PIECE];
        try {
            for (int n = from.getInputStream().read(piece);
                    n >= 0;
                    n = from.getInputStream().read(piece)) {
                to.getOutputStream().write(piece, 0, n);
                if (up && untilCut.get() != NEVER && untilCut.addAndGet(-n) <= 0) {
                    cut();
                }
            }
        } catch (IOException dropped) {
            // the other direction ends with it
        } finally {
            close(from);
            close(to);
            open.remove(from);
            open.remove(to);
        }
    }

    private static void start(Runnable work) {
        var thread = new Thread(work, "frail-line");
        thread.setDaemon(true);
        thread.start();
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException closed) {
            // it is
        }
    }

    @Override
    public void close() {
        cut();
        try {
            door.close();
        } catch (IOException closed) {
            // it is
        }
    }
}
