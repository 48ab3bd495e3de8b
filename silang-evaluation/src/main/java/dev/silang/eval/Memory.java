package dev.silang.eval;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What the process needed at most since it began. */
final class Memory {
    private static final Path STATUS = Path.of("/proc/self/status");

    private Memory() {}

    /** The sum of the heap pools' peaks: an upper bound, as they need not have peaked together. In units of 2^20 bytes. */
    static long peakHeapMegabytes() {
        long bytes = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            if (pool.getType() == MemoryType.HEAP) {
                bytes += pool.getPeakUsage().getUsed();
            }
        }
        return bytes >> 20;
    }

    /** The peak of resident memory as Linux counts it, "unknown" elsewhere. */
    static String peakResident() throws IOException {
        if (!Files.isReadable(STATUS)) {
            return "unknown";
        }
        return Files.readAllLines(STATUS).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .map(line -> line.replaceAll("[^0-9]", ""))
                .map(kilobytes -> String.format(Locale.ROOT, "%d MB", Long.parseLong(kilobytes) >> 10))
                .findFirst()
                .orElse("unknown");
    }
}
