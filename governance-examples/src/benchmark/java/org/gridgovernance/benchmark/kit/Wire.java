package org.gridgovernance.benchmark.kit;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.concurrent.atomic.LongAdder;
import javax.net.SocketFactory;

/**
 * The wire to the server, counted: a round trip is a read after a write. The driver makes it by its name, so that what it
 * counts is one for all connections.
 */
public final class Wire extends SocketFactory {
    private static final LongAdder TRIPS = new LongAdder();

    /** How many round trips there were so far. */
    static long trips() {
        return TRIPS.sum();
    }

    @Override
    public Socket createSocket() {
        return new CountedSocket();
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw new UnsupportedOperationException("the driver connects by itself");
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) {
        throw new UnsupportedOperationException("the driver connects by itself");
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw new UnsupportedOperationException("the driver connects by itself");
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) {
        throw new UnsupportedOperationException("the driver connects by itself");
    }

    private static final class CountedSocket extends Socket {
        private boolean written;

        @Override
        public InputStream getInputStream() throws IOException {
            return new FilterInputStream(super.getInputStream()) {
                @Override
                public int read(byte[] into, int from, int length) throws IOException {
                    if (written) {
                        written = false;
                        TRIPS.increment();
                    }
                    return super.read(into, from, length);
                }
            };
        }

        @Override
        public OutputStream getOutputStream() throws IOException {
            return new FilterOutputStream(super.getOutputStream()) {
                @Override
                public void write(byte[] from, int at, int length) throws IOException {
                    written = true;
                    out.write(from, at, length);
                }
            };
        }
    }
}
