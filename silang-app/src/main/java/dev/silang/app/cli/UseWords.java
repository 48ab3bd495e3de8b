package dev.silang.app.cli;

import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with the arguments, in one line, in the reader's language. */
record UseWords(String language) {
    private static final Map<String, Map<String, String>> WORDS = Map.of(
            "en",
                    Map.of(
                            "command", "there is no command '%s'",
                            "argument", "there is no option or argument '%s' here",
                            "near", "; did you mean %s?",
                            "missing", "%s is missing",
                            "other", "%s",
                            "see", " (see %s --help)"),
            "id",
                    Map.of(
                            "command", "tidak ada perintah '%s'",
                            "argument", "tidak ada opsi atau argumen '%s' di sini",
                            "near", "; maksud Anda %s?",
                            "missing", "%s belum diberikan",
                            "other", "perintah tidak dapat dijalankan: %s",
                            "see", " (lihat %s --help)"));

    String of(ParameterException e) {
        return what(e) + word("see", e.getCommandLine().getCommandSpec().qualifiedName());
    }

    private String what(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            return unmatched(unmatched);
        }
        if (e instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return word(
                    "missing", missing.getMissing().stream().map(UseWords::name).collect(Collectors.joining(", ")));
        }
        return word("other", String.valueOf(e.getMessage()));
    }

    private String unmatched(UnmatchedArgumentException e) {
        String first = e.getUnmatched().get(0);
        boolean isCommand = e.getCommandLine().getParent() == null && !first.startsWith("-");
        // The nearest comes first.
        String near = e.getSuggestions().stream()
                .filter(name -> !isCommand || !name.startsWith("-"))
                .findFirst()
                .map(name -> word("near", name))
                .orElse("");
        return word(isCommand ? "command" : "argument", first) + near;
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private String word(String key, String of) {
        return String.format(WORDS.getOrDefault(language, Map.of()).getOrDefault(key, "%s"), of);
    }
}
