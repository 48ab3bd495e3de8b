package dev.silang.ingest.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the letters of a page into pieces of lines. PDFBox finds the letters, their order is found here. */
final class PageLines extends PDFTextStripper {
    /** Operators of all pages at most; a dense page of text has some thousands, and forms may call each other. */
    private static final int MOST_OPERATORS = 3_000_000;

    /** Part of the size of letters that parts words; a space is a quarter of it or more. */
    private static final double SPACE = 0.13;

    private final List<PdfLine> lines = new ArrayList<>();
    private int operators;

    PageLines() throws IOException {
        setStartPage(0); // pages are given one by one and have no numbers here
        setSuppressDuplicateOverlappingText(true); // how some writers make bold letters
    }

    /** Thrown where a document asks for more work than any release does. */
    static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** The pieces of a page's lines, from the top down. */
    List<PdfLine> of(PDPage page) throws IOException {
        lines.clear();
        processPage(page);
        return List.copyOf(lines);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators > MOST_OPERATORS) {
            throw new TooMuch();
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void writePage() {
        List<TextPosition> letters = new ArrayList<>();
        charactersByArticle.forEach(letters::addAll);
        float direction = direction(letters);
        letters.removeIf(letter -> letter.getDir() != direction || !isPlaced(letter) || letter.getUnicode() == null);
        letters.sort(Comparator.comparingDouble(TextPosition::getYDirAdj));
        List<TextPosition> row = new ArrayList<>();
        for (TextPosition letter : letters) {
            if (!row.isEmpty() && letter.getYDirAdj() - row.get(0).getYDirAdj() > size(letter) / 2) {
                addRow(row);
                row.clear();
            }
            row.add(letter);
        }
        addRow(row);
    }

    /** How most of the letters are turned; the others are stamps and margins. */
    private static float direction(List<TextPosition> letters) {
        Map<Float, Integer> counts = new HashMap<>();
        letters.forEach(letter -> counts.merge(letter.getDir(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<Float, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(0f);
    }

    private static boolean isPlaced(TextPosition letter) {
        return Float.isFinite(letter.getXDirAdj())
                && Float.isFinite(letter.getYDirAdj())
                && Float.isFinite(letter.getWidthDirAdj())
                && Float.isFinite(letter.getFontSizeInPt());
    }

    /** Never less than a point, so that nothing is divided by nothing. */
    private static double size(TextPosition letter) {
        return Math.max(1, Math.abs(letter.getFontSizeInPt()));
    }

    /** A gap wider than a letter is high parts pieces: no space between words is so wide. */
    private void addRow(List<TextPosition> row) {
        row.sort(Comparator.comparingDouble(TextPosition::getXDirAdj));
        List<TextPosition> piece = new ArrayList<>();
        double end = Double.NaN;
        for (TextPosition letter : row) {
            if (letter.getUnicode().isBlank()) {
                continue;
            }
            if (letter.getXDirAdj() - end > size(letter)) {
                addPiece(piece);
                piece.clear();
            }
            piece.add(letter);
            end = letter.getXDirAdj() + letter.getWidthDirAdj();
        }
        addPiece(piece);
    }

    private void addPiece(List<TextPosition> piece) {
        if (piece.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        double left = piece.get(0).getXDirAdj();
        double end = left;
        double size = 1;
        for (TextPosition letter : piece) {
            if (letter.getXDirAdj() - end > SPACE * size(letter)) {
                text.append(' ');
            }
            text.append(letter.getUnicode());
            end = letter.getXDirAdj() + letter.getWidthDirAdj();
            size = Math.max(size, size(letter));
        }
        String whole = text.toString().replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        if (!whole.isEmpty()) {
            lines.add(new PdfLine(whole, left, end, piece.get(0).getYDirAdj(), size));
        }
    }
}
