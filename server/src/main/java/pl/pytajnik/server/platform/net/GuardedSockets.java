package pl.pytajnik.server.platform.net;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.Set;
import javax.net.SocketFactory;
import pl.pytajnik.server.platform.problem.WrongValue;

/** Sockets that connect to the addresses that were judged and to no others: the last word, whoever resolved a name. */
final class GuardedSockets extends SocketFactory {
    private final Set<InetAddress> judged;

    GuardedSockets(Set<InetAddress> judged) {
        this.judged = judged;
    }

    @Override
    public Socket createSocket() {
        return new Guarded();
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) throws IOException {
        return connected(new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) throws IOException {
        return connected(new InetSocketAddress(host, port));
    }

    private Socket connected(InetSocketAddress address) throws IOException {
        Socket socket = createSocket();
        socket.connect(address);
        return socket;
    }

    private final class Guarded extends Socket {
        @Override
        public void connect(SocketAddress endpoint, int timeout) throws IOException {
            if (!(endpoint instanceof InetSocketAddress address) || !judged.contains(address.getAddress())) {
                throw new OutgoingException(WrongValue.NOT_PUBLIC);
            }
            super.connect(endpoint, timeout);
        }
    }
}
