package org.gridgovernance.persistence.jdbc;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Stands between a driver and PostgreSQL, and counts the messages after which the driver waits for the server: Sync and
 * simple Query (but a BEGIN does not wait). Source: PostgreSQL documentation, 53.7 message formats.
 */
final class CountingProxy implements AutoCloseable {
    private final ServerSocket door;
    private final int server;
    private final AtomicLong trips = new AtomicLong();

    CountingProxy(int server) throws IOException {
        this.server = server;
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    /** How often the driver has waited. */
    long trips() {
        return trips.get();
    }

    private void accept() throws IOException {
        while (!door.isClosed()) {
            Socket client = door.accept();
            Socket there = new Socket(InetAddress.getLoopbackAddress(), server);
            client.setTcpNoDelay(true);
            there.setTcpNoDelay(true);
            start(() -> speak(new DataInputStream(client.getInputStream()), there.getOutputStream()));
            start(() -> answer(there.getInputStream(), client.getOutputStream()));
        }
    }

    private void speak(DataInputStream from, OutputStream to) throws IOException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(to, 1 << 16));
        while (!begins(body(from, out))) {
            out.flush();
        }
        out.flush();
        while (true) {
            int kind = from.readUnsignedByte();
            out.writeByte(kind);
            trips.addAndGet(waits(kind, body(from, out)) ? 1 : 0);
            if (from.available() == 0) {
                out.flush();
            }
        }
    }

    /** Whether that was the start, not a question for encryption. */
    private static boolean begins(byte[] body) {
        return body[0] == 0 && body[1] == 3;
    }

    /** A BEGIN goes out as a query, but together with what follows it. */
    private static boolean waits(int kind, byte[] body) {
        return kind == 'S' || (kind == 'Q' && !new String(body, StandardCharsets.UTF_8).startsWith("BEGIN"));
    }

    private static byte[] body(DataInputStream from, DataOutputStream to) throws IOException {
        int length = from.readInt();
        byte[] body = from.readNBytes(length - Integer.BYTES);
        to.writeInt(length);
        to.write(body);
        return body;
    }

    private static void answer(InputStream from, OutputStream to) throws IOException {
        byte[] buffer = new byte[1 << 16];
        for (int size = from.read(buffer); size >= 0; size = from.read(buffer)) {
            to.write(buffer, 0, size);
            to.flush();
        }
    }

    private static void start(Loop loop) {
        Thread thread = new Thread(() -> {
            try {
                loop.run();
            } catch (IOException closed) {
                Thread.currentThread().interrupt();
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private interface Loop {
        void run() throws IOException;
    }
}
