package dev.silang.lang;

import dev.silang.text.Article;
import dev.silang.text.Block;
import dev.silang.text.BlockKind;
import dev.silang.text.Document;
import dev.silang.text.LostCommas;
import dev.silang.text.Sentence;
import dev.silang.text.SentenceSplitter;
import dev.silang.text.Span;
import dev.silang.text.Token;
import dev.silang.text.Tokenizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes an article apart with the help of its language pack. Safe for use by many threads. */
public final class DocumentParser {
    private final LanguagePack pack;
    private final Set<String> abbreviations = new HashSet<>();

    public DocumentParser(LanguagePack pack) {
        this.pack = pack;
        pack.entries(Category.ABBREVIATIONS)
                .forEach(entry -> entry.words().forEach(word -> abbreviations.add(Tokenizer.normalize(word))));
    }

    /**
     * @param blocks in order and without overlap; residue gets no tokens. Body blocks that only residue inside a line
     *     parts belong to one paragraph.
     */
    public TaggedDocument parse(Article article, List<Block> blocks) {
        List<List<Token>> lines = lines(article, blocks);
        GluedWords glued = new GluedWords(pack, lines);
        List<Token> tokens = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        for (int paragraph = 0; paragraph < lines.size(); paragraph++) {
            int first = tokens.size();
            tokens.addAll(glued.part(lines.get(paragraph)));
            sentences.addAll(sentences(tokens, first, paragraph));
        }
        boolean lostCommas = LostCommas.isDamaged(tokens, sentences.size());
        List<Sentence> mended = lostCommas ? LostCommas.mend(tokens, sentences) : sentences;
        return pack.tag(new Document(article, blocks, tokens, mended, lostCommas));
    }

    /** The tokens of each line that has any. */
    private static List<List<Token>> lines(Article article, List<Block> blocks) {
        List<List<Token>> lines = new ArrayList<>();
        List<Token> line = new ArrayList<>();
        int lastEnd = 0;
        for (Block block : blocks) {
            if (!block.kind().isRead()) {
                continue;
            }
            boolean newLine = !block.isBody()
                    || breaksLine(article.text(), lastEnd, block.span().start());
            if (newLine && !line.isEmpty()) {
                lines.add(line);
                line = new ArrayList<>();
            }
            Tokenizer.tokenize(article.text(), block.span(), line);
            lastEnd = block.span().end();
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }

    /** The whole text as one body, line by line: for examples and tests. */
    public TaggedDocument parse(Article article) {
        List<Block> lines = new ArrayList<>();
        int start = 0;
        String text = article.text();
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (end > start) {
                lines.add(new Block(BlockKind.PARAGRAPH, new Span(start, end), null));
            }
            start = end + 1;
        }
        return parse(article, lines);
    }

    private List<Sentence> sentences(List<Token> tokens, int first, int paragraph) {
        return SentenceSplitter.split(
                tokens,
                first,
                tokens.size(),
                paragraph,
                i -> abbreviations.contains(tokens.get(i).norm()));
    }

    private static boolean breaksLine(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                return true;
            }
        }
        return false;
    }
}
