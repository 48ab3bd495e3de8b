package dev.silang.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Fills {@code {names}} in a sentence. What is filled in is never looked at again. */
final class Template {
    private Template() {}

    /** Replaces {@code {0}}, {@code {1}} …; a number without an argument becomes empty. */
    static String fill(String template, String... arguments) {
        return replace(template, name -> {
            int number = name.length() == 1 ? name.charAt(0) - '0' : -1;
            return number >= 0 && number < arguments.length ? arguments[number] : "";
        });
    }

    /** Replaces {@code {name}}; unknown names become empty. */
    static String fill(String template, Map<String, String> arguments) {
        return replace(template, name -> arguments.getOrDefault(name, ""));
    }

    /** The names in a template, in their order. */
    static List<String> names(String template) {
        List<String> names = new ArrayList<>();
        replace(template, name -> {
            names.add(name);
            return "";
        });
        return names;
    }

    private static String replace(String template, Function<String, String> argument) {
        StringBuilder out = new StringBuilder(template.length() + 32);
        int at = 0;
        while (true) {
            int open = template.indexOf('{', at);
            int close = open < 0 ? -1 : template.indexOf('}', open);
            if (close < 0) {
                return out.append(template, at, template.length()).toString();
            }
            out.append(template, at, open).append(argument.apply(template.substring(open + 1, close)));
            at = close + 1;
        }
    }
}
