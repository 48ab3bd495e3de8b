package dev.silang.lang;

import dev.silang.text.BlockKind;
import java.util.regex.Pattern;

/** What entries may say of what is on a page and not the article. */
public final class ResidueAttributes {

    /** What a piece of residue is, or what the words of an entry help to find. */
    public enum ResidueKind {
        DUPLICATE_TITLE(BlockKind.DUPLICATE_TITLE),
        CAPTION(BlockKind.CAPTION),
        RELATED(BlockKind.RELATED),
        ADVERT(BlockKind.ADVERT),
        BYLINE(BlockKind.BYLINE),
        CREDIT(BlockKind.CREDIT),
        VIDEO(BlockKind.VIDEO),
        NAVIGATION(BlockKind.NAVIGATION),
        COMMENTS(BlockKind.COMMENTS),
        BOILERPLATE(BlockKind.BOILERPLATE),
        POST(BlockKind.POST),
        /** What an article's first words look like. */
        DATELINE(BlockKind.PARAGRAPH),
        /** The same in a form that other lines have too, so that nothing is known of the lines before it. */
        LOOSE_DATELINE(BlockKind.PARAGRAPH),
        /** Words that headlines write small. */
        TITLE_WORD(BlockKind.PARAGRAPH),
        /** Words that begin sentences and that headlines do without. */
        SENTENCE_WORD(BlockKind.PARAGRAPH);

        private final BlockKind block;

        ResidueKind(BlockKind block) {
            this.block = block;
        }

        /** What a block is that holds it; a paragraph for what only helps to find residue. */
        public BlockKind block() {
            return block;
        }
    }

    public static final Attribute<ResidueKind> RESIDUE_KIND = Attribute.constant("kind", ResidueKind.class);

    /** Where in a line the words or the pattern must stand. */
    public enum Where {
        /** The line is this and no more. */
        LINE,
        /** A line that begins with it goes. */
        LINE_START,
        INLINE,
        /** Nothing but other residue may follow in its line. */
        TAIL,
        /** A line at the start that says the headline again. */
        REPEATED_TITLE,
        /** A line that is there twice running, or a line at the start that the text says again. */
        REPEATED_LINE,
        /** The words before the dash with which the first line of the body begins. */
        DATELINE,
        /** Lines before the one that begins with a dateline. */
        BEFORE_DATELINE,
        /** Lines between the reporter's initials and the credits, and labels behind the initials. */
        AFTER_INITIALS
    }

    public static final Attribute<Where> WHERE = Attribute.constant("where", Where.class);

    /** How far the residue goes. */
    public enum To {
        MATCH,
        TITLE,
        SENTENCE,
        LINE
    }

    public static final Attribute<To> TO = Attribute.constant("to", To.class);

    /** Where the residue begins. */
    public enum From {
        MATCH,
        /** From the start of the word that it stands at. */
        WORD,
        /** From the start of the line, if at most {@link #MOST_WORDS} words stand before. */
        START,
        SENTENCE,
        /** The whole line, if it has at most {@link #MOST_WORDS} words. */
        LINE,
        /** Where the pattern begins that ends with the words. */
        PATTERN
    }

    public static final Attribute<From> FROM = Attribute.constant("from", From.class);

    /** What must stand before it. */
    public enum Begins {
        ANYWHERE,
        SENTENCE,
        LINE
    }

    public static final Attribute<Begins> BEGINS = Attribute.constant("begins", Begins.class);

    /** Which end of the text it is found at. */
    public enum Near {
        ANYWHERE,
        /** Above the first line of prose: all lines before are set aside. */
        FIRST,
        START,
        END,
        /** The last line of the body, behind a line of prose. */
        LAST
    }

    public static final Attribute<Near> NEAR = Attribute.constant("near", Near.class);

    public static final Attribute<Pattern> PATTERN = Attribute.pattern("pattern");

    /** Longest line, in words, that goes as a whole. */
    public static final Attribute<Integer> MOST_WORDS = Attribute.number("most");

    /** What in the next line goes too. */
    public enum NextLine {
        TITLE
    }

    public static final Attribute<NextLine> NEXT_LINE = Attribute.constant("next", NextLine.class);

    private ResidueAttributes() {}
}
