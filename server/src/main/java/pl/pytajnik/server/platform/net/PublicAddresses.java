package pl.pytajnik.server.platform.net;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells addresses of the open internet from all others: everything that IANA's special-purpose registries (RFC 6890 and
 * its successors) do not call globally reachable, and the ways to write an IPv4 address into an IPv6 one.
 */
final class PublicAddresses {
    private static final List<Block> SPECIAL = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "168.63.129.16/32", // public by its number, a cloud's own services in truth
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.31.196.0/24",
                    "192.52.193.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "192.175.48.0/24",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/3")
            .map(Block::of)
            .toList();
    /** Only 2000::/3 is given out at all; of that, these parts carry or stand for something else. */
    private static final List<Block> SPECIAL_V6 = Stream.of(
                    "2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20")
            .map(Block::of)
            .toList();

    private static final Block GLOBAL_V6 = Block.of("2000::/3");

    private PublicAddresses() {}

    static boolean contains(InetAddress address) {
        if (address instanceof Inet4Address) {
            return SPECIAL.stream().noneMatch(block -> block.contains(address));
        }
        return address instanceof Inet6Address
                && GLOBAL_V6.contains(address)
                && SPECIAL_V6.stream().noneMatch(block -> block.contains(address));
    }

    /** A range in CIDR notation. */
    record Block(byte[] start, int bits) {
        /** @param cidr with literal addresses only, so nothing is resolved */
        static Block of(String cidr) {
            String[] parts = cidr.split("/");
            try {
                return new Block(InetAddress.getByName(parts[0]).getAddress(), Integer.parseInt(parts[1]));
            } catch (UnknownHostException notALiteral) {
                throw new IllegalArgumentException("not a block of addresses: " + cidr, notALiteral);
            }
        }

        boolean contains(InetAddress address) {
            byte[] bytes = address.getAddress();
            return bytes.length == start.length && Arrays.equals(prefix(bytes), prefix(start));
        }

        private byte[] prefix(byte[] bytes) {
            byte[] prefix = bytes.clone();
            for (int bit = bits; bit < bytes.length * Byte.SIZE; bit++) {
                prefix[bit / Byte.SIZE] &= (byte) ~(0x80 >> (bit % Byte.SIZE));
            }
            return prefix;
        }
    }
}
