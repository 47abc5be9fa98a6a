package pl.pytajnik.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** A POST of which the server has the head and half of the body, so that it is under way as long as the test likes. */
final class HalfRequest implements AutoCloseable {
    private static final int MILLISECONDS_TO_ANSWER = 30_000;

    private final Socket socket;
    private final String rest;

    private HalfRequest(Socket socket, String rest) {
        this.socket = socket;
        this.rest = rest;
    }

    /** Waits for the server's 100, so that it has the head when this returns. */
    static HalfRequest send(int port, String path, String body) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(MILLISECONDS_TO_ANSWER);
        int half = body.length() / 2;
        String head = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Expect: 100-continue\r\nConnection: close\r\nContent-Length: " + body.length() + "\r\n\r\n";
        write(socket, head);
        byte[] proceed = socket.getInputStream().readNBytes("HTTP/1.1 100 Continue\r\n\r\n".length());
        if (!new String(proceed, StandardCharsets.US_ASCII).startsWith("HTTP/1.1 100")) {
            throw new IOException("no 100: " + new String(proceed, StandardCharsets.US_ASCII));
        }
        write(socket, body.substring(0, half));
        return new HalfRequest(socket, body.substring(half));
    }

    String finish() throws IOException {
        write(socket, rest);
        return answer();
    }

    /** All that comes until the connection ends. */
    String answer() {
        try {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (SocketException broken) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
