package dev.silang.app.cli;

import dev.silang.report.words.ProblemText;
import java.util.Optional;

/** What went wrong, in the reader's language. All modules tell it in English, in a line, some behind the name of a source. */
record ProblemWords(ProblemText text) {
    /** Between the name of a source and what is wrong with it. */
    private static final String AFTER_SOURCE = ": ";

    static ProblemWords in(String language) {
        return new ProblemWords(ProblemText.of(language, ProblemWords.class));
    }

    /** As it is if no table has anything for it. */
    String of(String problem) {
        for (int begin = 0; begin >= 0; begin = after(problem, begin)) {
            Optional<String> told = text.told(problem.substring(begin));
            if (told.isPresent()) {
                return problem.substring(0, begin) + told.get();
            }
        }
        return problem;
    }

    private static int after(String problem, int begin) {
        int colon = problem.indexOf(AFTER_SOURCE, begin);
        return colon < 0 ? -1 : colon + AFTER_SOURCE.length();
    }
}
