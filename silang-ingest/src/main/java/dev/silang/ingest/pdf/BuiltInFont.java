package dev.silang.ingest.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * Stands for every font that a document does not hold, so that what is read does not depend on the fonts of the machine.
 * PDFBox would look through all of them and write a file about them into the home of the user.
 */
final class BuiltInFont implements FontMapper {
    private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final TrueTypeFont font;

    private BuiltInFont(TrueTypeFont font) {
        this.font = font;
    }

    static BuiltInFont load() {
        try (InputStream in = PDDocument.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("PDFBox without " + FILE);
            }
            return new BuiltInFont(new TTFParser().parse(new RandomAccessReadBuffer(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor about) {
        return new FontMapping<>(font, true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor about) {
        return new FontMapping<>(font, true);
    }

    @Override
    @SuppressWarnings("NullAway") // PDFBox marks so that there is no font of that kind
    public CIDFontMapping getCIDFont(String name, PDFontDescriptor about, PDCIDSystemInfo system) {
        return new CIDFontMapping(null, font, true);
    }
}
