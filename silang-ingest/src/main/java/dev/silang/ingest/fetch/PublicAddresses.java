package dev.silang.ingest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Tells addresses of the public internet from those of private networks, of the machine itself, and of no machine.
 *
 * @see <a href="https://www.iana.org/assignments/iana-ipv4-special-registry/">IANA, special IPv4 addresses</a>
 * @see <a href="https://www.iana.org/assignments/iana-ipv6-special-registry/">IANA, special IPv6 addresses</a>
 */
final class PublicAddresses {
    private static final List<Block> SPECIAL = List.of(
            Block.of("0.0.0.0", 8),
            Block.of("10.0.0.0", 8),
            Block.of("100.64.0.0", 10),
            Block.of("127.0.0.0", 8),
            Block.of("169.254.0.0", 16),
            Block.of("172.16.0.0", 12),
            Block.of("192.0.0.0", 24),
            Block.of("192.0.2.0", 24),
            Block.of("192.88.99.0", 24),
            Block.of("192.168.0.0", 16),
            Block.of("198.18.0.0", 15),
            Block.of("198.51.100.0", 24),
            Block.of("203.0.113.0", 24),
            Block.of("224.0.0.0", 4),
            Block.of("240.0.0.0", 4),
            // This machine, and IPv4 addresses in the old form that nothing routes.
            Block.of("::", 96),
            // Translated to IPv4 by the network's own gateway.
            Block.of("64:ff9b:1::", 48),
            Block.of("100::", 64),
            // Tunnels, documentation and other protocols' addresses.
            Block.of("2001::", 23),
            Block.of("2001:db8::", 32),
            Block.of("3fff::", 20),
            Block.of("5f00::", 16),
            Block.of("fc00::", 7),
            Block.of("fe80::", 10),
            Block.of("fec0::", 10),
            Block.of("ff00::", 8));

    /** IPv6 addresses that hold an IPv4 address, which decides, and the byte where it begins. */
    private static final Block TRANSLATED = Block.of("64:ff9b::", 96);

    private static final int TRANSLATED_AT = 12;
    private static final Block TUNNELLED = Block.of("2002::", 16);
    private static final int TUNNELLED_AT = 2;

    private PublicAddresses() {}

    static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (TRANSLATED.encloses(bytes)) {
            return isPublic(inner(bytes, TRANSLATED_AT));
        }
        if (TUNNELLED.encloses(bytes)) {
            return isPublic(inner(bytes, TUNNELLED_AT));
        }
        return SPECIAL.stream().noneMatch(block -> block.encloses(bytes));
    }

    private static InetAddress inner(byte[] bytes, int from) {
        return address(Arrays.copyOfRange(bytes, from, from + 4));
    }

    private static InetAddress address(byte[] bytes) {
        try {
            // An IPv4 address in an IPv6 one (::ffff:0:0/96) becomes the IPv4 address here and in every other way.
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("no address of 4 or 16 bytes", e);
        }
    }

    /** All addresses that begin with the same bits. */
    private static final class Block {
        private final byte[] first;
        private final int bits;

        private Block(byte[] first, int bits) {
            this.first = first;
            this.bits = bits;
        }

        /** @param first a literal, so that nothing is looked up */
        static Block of(String first, int bits) {
            try {
                return new Block(InetAddress.getByName(first).getAddress(), bits);
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException(first, e);
            }
        }

        boolean encloses(byte[] address) {
            if (address.length != first.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit & 7);
                if ((address[bit >> 3] & mask) != (first[bit >> 3] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
