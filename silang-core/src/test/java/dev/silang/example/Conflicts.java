package dev.silang.example;

import dev.silang.Silang;
import dev.silang.check.Finding;
import dev.silang.check.Position;
import dev.silang.claim.Claim;
import dev.silang.text.Article;
import java.util.List;

/** Prints what two reports contradict each other in: each quote with its outlet and its speakers. */
public final class Conflicts {
    private Conflicts() {}

    public static void main(String[] texts) {
        List<Article> articles = List.of(Article.of("Kabar Bening", texts[0]), Article.of("Warta Timur", texts[1]));
        for (Finding conflict : Silang.create().check(articles).conflicts()) {
            System.out.println(conflict.question().slot());
            for (Position position : conflict.positions()) {
                for (Claim claim : position.claims()) {
                    System.out.println("  " + claim.article().name() + ": " + claim.quote() + " " + claim.speakers());
                }
            }
        }
    }
}
