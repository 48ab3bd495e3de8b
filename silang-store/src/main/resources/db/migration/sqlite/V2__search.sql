-- The words of articles, by their numbers; the words themselves are not kept.
CREATE VIRTUAL TABLE article_words USING fts5 (words, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0');
