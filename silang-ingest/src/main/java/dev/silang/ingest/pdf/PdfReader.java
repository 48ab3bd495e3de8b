package dev.silang.ingest.pdf;

import dev.silang.text.TextDecoder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of a PDF document. Whatever the bytes, a text or a problem comes of them, never an exception. Pages that
 * are pictures have no text.
 *
 * <p>Sets PDFBox's mapper of fonts for the whole JVM: fonts of the machine are not asked for.
 */
public final class PdfReader {
    /** Pages that are read at most; releases have one to ten, yearly reports a few hundred. */
    public static final int MOST_PAGES = 300;

    private static final String DAMAGED = "damaged: no PDF that can be read";

    static {
        FontMappers.set(BuiltInFont.load());
    }

    private PdfReader() {}

    public static PdfText read(byte[] bytes) {
        if (bytes.length > TextDecoder.MOST_BYTES) {
            return PdfText.refused(
                    String.format(Locale.ROOT, "too large: a PDF of more than %,d bytes", TextDecoder.MOST_BYTES));
        }
        if (Unpacking.isTooLarge(bytes)) {
            return PdfText.refused("too large: what is packed in this PDF");
        }
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return read(document);
        } catch (InvalidPasswordException e) {
            return PdfText.refused("encrypted: a PDF that asks for a password");
        } catch (PageLines.TooMuch e) {
            return PdfText.refused("too large: a PDF that draws without end");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return PdfText.refused(DAMAGED);
        }
    }

    private static PdfText read(PDDocument document) throws IOException {
        List<String> problems = new ArrayList<>();
        List<List<PdfLine>> pages = pages(document, problems);
        String body = text(RunningHeads.without(pages));
        String text = body.isEmpty() ? text(pages) : body; // forms repeat all that they say
        if (text.isEmpty()) {
            return refusal(pages.size(), problems);
        }
        return new PdfText(
                text,
                OwnWords.title(document.getDocumentInformation(), text),
                OwnWords.made(document.getDocumentInformation(), text),
                problems);
    }

    private static String text(List<List<PdfLine>> pages) {
        return Paragraphs.of(
                pages.stream().flatMap(page -> ReadingOrder.of(page).stream()).toList());
    }

    private static PdfText refusal(int pages, List<String> problems) {
        if (!problems.isEmpty()) {
            return PdfText.refused(problems.get(0));
        }
        return PdfText.refused(pages == 0 ? DAMAGED : "no text: a PDF of pictures, or empty");
    }

    /** One damaged page harms no other. */
    private static List<List<PdfLine>> pages(PDDocument document, List<String> problems) throws IOException {
        PageLines lines = new PageLines();
        List<List<PdfLine>> pages = new ArrayList<>();
        Iterator<PDPage> all = document.getPages().iterator();
        int number = 0;
        while (all.hasNext() && number < MOST_PAGES) {
            PDPage page = all.next();
            number++;
            List<PdfLine> read = page(lines, page);
            if (read == null) {
                problems.add("page " + number + " is damaged and left out");
            } else {
                pages.add(read);
            }
        }
        if (all.hasNext()) {
            problems.add(String.format(Locale.ROOT, "the first %,d pages read, no more", MOST_PAGES));
        }
        return pages;
    }

    private static @Nullable List<PdfLine> page(PageLines lines, PDPage page) {
        try {
            return lines.of(page);
        } catch (PageLines.TooMuch e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return null;
        }
    }
}
