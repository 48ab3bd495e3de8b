package dev.silang.ingest.adapter;

import dev.silang.ingest.pdf.PdfReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.jspecify.annotations.Nullable;

/** Makes documents for tests; places are in points from the left upper corner of the page. */
final class Pdf {
    /** Letters of a line over the whole page. */
    private static final int WIDE = 90;

    /** Height of a line and of an empty one between paragraphs, in sizes of letters. */
    private static final double LINE = 1.2;

    static {
        // fonts are asked for before anything is read, and PDFBox would look for those of the machine
        PdfReader.read(new byte[0]);
    }

    private final PDDocument document = new PDDocument();
    private @Nullable PDPage page;

    static List<String> wrapped(String text, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() > 0 && line.length() + word.length() >= most) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    Pdf page() {
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return this;
    }

    private PDPage current() {
        if (page == null) {
            throw new IllegalStateException("no page");
        }
        return page;
    }

    Pdf about(String title, int year, int month, int day) {
        Calendar made = new GregorianCalendar(TimeZone.getTimeZone("GMT+7"));
        made.clear();
        made.set(year, month - 1, day, 14, 5);
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setCreationDate(made);
        return this;
    }

    /** Paragraphs over the whole page with a gap between them. */
    Pdf wide(double top, double size, String... paragraphs) {
        double at = top;
        for (String paragraph : paragraphs) {
            List<String> lines = wrapped(paragraph, WIDE);
            lines(72, at, size, lines);
            at += (lines.size() + 1) * LINE * size;
        }
        return this;
    }

    Pdf lines(double left, double top, double size, List<String> lines) {
        try (PDPageContentStream out = new PDPageContentStream(document, current(), AppendMode.APPEND, true)) {
            for (int i = 0; i < lines.size(); i++) {
                out.beginText();
                out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), (float) size);
                out.newLineAtOffset((float) left, (float) (PDRectangle.A4.getHeight() - top - i * LINE * size));
                out.showText(lines.get(i));
                out.endText();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** So many spaces, which pack to next to nothing. */
    Pdf blanks(int length) {
        PDStream stream = new PDStream(document);
        byte[] some = " ".repeat(100_000).getBytes(StandardCharsets.US_ASCII);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            for (int written = 0; written < length; written += some.length) {
                out.write(some);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        current().setContents(stream);
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (document) {
            document.setDocumentId(1L);
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Asks for a password. */
    byte[] lockedBytes() {
        StandardProtectionPolicy policy = new StandardProtectionPolicy("pemilik", "pembaca", new AccessPermission());
        try {
            document.protect(policy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes();
    }
}
