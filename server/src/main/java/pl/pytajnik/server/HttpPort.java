package pl.pytajnik.server;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** The port that requests come in by, looked at before anything is started. */
final class HttpPort {
    private HttpPort() {}

    /** @throws Taken when a port is named on the command line and somebody listens there */
    static void requireFree() {
        Integer port = Integer.getInteger("quarkus.http.port");
        if (port != null) {
            requireFree(System.getProperty("quarkus.http.host", "127.0.0.1"), port);
        }
    }

    static void requireFree(String host, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(host, port));
        } catch (IOException e) {
            throw new Taken("port " + port + " of " + host + " cannot be had (" + e.getMessage()
                    + "); choose another one with --port.");
        }
    }

    static final class Taken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Taken(String message) {
            super(message);
        }
    }
}
