package dev.silang.eval.bench;

import dev.silang.Silang;
import dev.silang.check.CrossCheck;
import dev.silang.claim.Reading;
import dev.silang.eval.SyntheticText;
import dev.silang.lang.DocumentParser;
import dev.silang.lang.LanguagePack;
import dev.silang.lang.TaggedDocument;
import dev.silang.text.Article;
import dev.silang.text.Span;
import dev.silang.text.Token;
import dev.silang.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Each step on its own, on articles of one, ten and a hundred times the usual length. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class StepsBenchmark {
    private static final int ARTICLE = 2_500;

    @Param({"1", "10", "100"})
    private int times;

    private final Silang silang = Silang.create();
    private final DocumentParser parser = new DocumentParser(indonesian(silang));
    private Article article = Article.of("a", "");
    private List<Article> three = List.of();

    /** Makes the texts: three that share two thirds of their sentences. */
    @org.openjdk.jmh.annotations.Setup
    public void texts() {
        String text = SyntheticText.PARAGRAPHS.of(ARTICLE * times);
        int third = text.length() / 3;
        article = Article.of("a", text);
        three = List.of(article, Article.of("b", text.substring(third)), Article.of("c", text.substring(0, 2 * third)));
    }

    private static LanguagePack indonesian(Silang silang) {
        return silang.packs().stream()
                .filter(pack -> pack.code().equals("id"))
                .findFirst()
                .orElseThrow();
    }

    @Benchmark
    public List<Token> tokenize() {
        List<Token> tokens = new ArrayList<>();
        Tokenizer.tokenize(article.text(), new Span(0, article.text().length()), tokens);
        return tokens;
    }

    @Benchmark
    public TaggedDocument tag() {
        return parser.parse(article);
    }

    @Benchmark
    public Reading read() {
        return silang.read(article);
    }

    @Benchmark
    public CrossCheck checkThree() {
        return silang.check(three);
    }
}
