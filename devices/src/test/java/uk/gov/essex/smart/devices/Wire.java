package uk.gov.essex.smart.devices;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/** A network between agent and broker that a test can break: cut, deaf towards the agent, or out of service. */
final class Wire implements AutoCloseable {

    private final ServerSocket entry;
    private final int exit;
    private final Queue<Socket> open = new ConcurrentLinkedQueue<>();
    private final Queue<Long> attempts = new ConcurrentLinkedQueue<>();
    private final AtomicLong cutAfterBytes = new AtomicLong(Long.MAX_VALUE);
    private volatile boolean deaf;
    private volatile boolean down;

    Wire(int exit) throws IOException {
        this.exit = exit;
        entry = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return entry.getLocalPort();
    }

    /** When connections were tried, nanoseconds. */
    Queue<Long> attempts() {
        return attempts;
    }

    /** Nothing from the broker reaches the agent any more: acknowledgements are lost. */
    void deafen(boolean on) {
        deaf = on;
    }

    /** No connection stands or comes about. */
    void down(boolean on) {
        down = on;
        if (on) {
            cut();
        }
    }

    /** Cuts the line after so many more bytes from the agent: inside a publish. */
    void cutAfter(long bytes) {
        cutAfterBytes.set(bytes);
    }

    void cut() {
        for (Socket socket = open.poll(); socket != null; socket = open.poll()) {
            shut(socket);
        }
    }

    @Override
    public void close() throws IOException {
        entry.close();
        cut();
    }

    private void accept() {
        try {
            while (true) {
                Socket near = entry.accept();
                attempts.add(System.nanoTime());
                if (down) {
                    shut(near);
                    continue;
                }
                Socket far = new Socket(InetAddress.getLoopbackAddress(), exit);
                open.add(near);
                open.add(far);
                Thread.ofVirtual().start(() -> carry(near, far, true));
                Thread.ofVirtual().start(() -> carry(far, near, false));
            }
        } catch (IOException closed) {
            cut();
        }
    }

    private void carry(Socket from, Socket to, boolean up) {
        byte[] buffer = new byte[512];
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (up && cutAfterBytes.addAndGet(-read) < 0) {
                    cutAfterBytes.set(Long.MAX_VALUE);
                    out.write(buffer, 0, read / 2);
                    break;
                }
                if (up || !deaf) {
                    out.write(buffer, 0, read);
                }
            }
        } catch (IOException broken) {
            shut(from);
        }
        shut(from);
        shut(to);
    }

    private static void shut(Socket socket) {
        try {
            socket.close();
        } catch (IOException alreadyShut) {
            throw new UncheckedIOException(alreadyShut);
        }
    }
}
