-- The words of articles, by their numbers.
CREATE TABLE article_words (
    number BIGINT PRIMARY KEY REFERENCES article (number) ON DELETE CASCADE,
    words TSVECTOR NOT NULL
);
CREATE INDEX article_words_words ON article_words USING gin (words);
