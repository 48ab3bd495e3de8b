package dev.silang.report.words;

import dev.silang.check.Finding;
import dev.silang.check.Question;
import dev.silang.claim.Slot;
import dev.silang.value.Place;
import dev.silang.value.Precedence;
import dev.silang.value.Quantity;
import dev.silang.value.Value;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Asks in a sentence what a finding answers: "Berapa lama pertemuan berlangsung?" Immutable.
 *
 * <p>The sentence comes from the most special label there is, of keys {@code q.SLOT}, {@code q.SLOT.FRAME}, {@code
 * q.SLOT.FRAME+OF}, {@code q.SLOT.*+OF}, {@code q.SLOT.FRAME+*}, {@code q.SLOT.*+*}. In it {@code {frame}} is the event,
 * {@code {verb}} what it does, {@code {of}} the thing asked, {@code {in}} "in the event" and {@code {gen}} "of the event".
 */
final class Questions {
    /** What a party is rather than what part it has. */
    private static final Set<String> KINDS = Set.of("person", "organisation", "group", "thing", "");

    private final Labels labels;
    /** Frames that name no event one could be in, such as a death. */
    private final Set<String> silent;

    Questions(Labels labels) {
        this.labels = labels;
        this.silent = Set.of(labels.text("q.silent-frames").split(" "));
    }

    String of(Finding finding) {
        Value value = finding.positions().isEmpty()
                ? null
                : finding.positions().get(0).value();
        Question asked = finding.question();
        String question = sentence(asked.slot(), asked.frame(), asked.of(), value);
        String part = asked.scope().name();
        return part.isEmpty() ? question : labels.text("q.scoped", bare(question), part);
    }

    /** Whether a question names nothing that it is about: "which groups", "when did it happen". */
    boolean isGeneric(Question asked) {
        return switch (asked.slot()) {
            case WHEN, WHERE, DURATION, CAUSE ->
                !labels.has("frame." + asked.frame()) && asked.of().isEmpty();
            case PARTICIPANT -> KINDS.contains(asked.of());
            case QUANTITY, ROLE, IDENTIFIER -> asked.of().isEmpty();
            case PRECEDENCE -> !labels.has("frame." + asked.frame());
            case TOPIC -> true;
        };
    }

    private String sentence(Slot slot, String frame, String of, @Nullable Value value) {
        String template = template(slot, frame, of, value);
        boolean named = !frame.isEmpty();
        String event = named ? labels.word("frame", frame) : labels.text("frame");
        boolean spoken = named && !silent.contains(frame);
        String sentence = Template.fill(
                template,
                Map.of(
                        "frame", event,
                        "verb",
                                named && labels.has("verb." + frame)
                                        ? labels.text("verb." + frame)
                                        : labels.text("verb"),
                        "of", of.isEmpty() ? "" : labels.concept(of),
                        "in", spoken ? labels.text("frame.in", event) : "",
                        "gen", spoken ? labels.text("frame.of", event) : ""));
        return capitalized(sentence);
    }

    private String template(Slot slot, String frame, String of, @Nullable Value value) {
        String base = "q." + slot.label();
        for (String key : of.isEmpty() ? List.of("." + frame) : List.of("." + frame + "+" + of, ".*+" + of)) {
            String found = labels.find(base + key);
            if (found != null) {
                return found;
            }
        }
        if (slot == Slot.QUANTITY) {
            return raw(base + quantityKind(of, value));
        }
        String special = labels.find(base + "." + frame + "+*");
        String general = special != null ? special : labels.find(base + ".*+*");
        return of.isEmpty() || general == null || slot == Slot.PRECEDENCE ? byValue(base, value) : general;
    }

    private String byValue(String base, @Nullable Value value) {
        if (value instanceof Place.Coordinates) {
            return raw(base + ".coordinates");
        }
        return value instanceof Precedence precedence && precedence.rank() == 0
                ? raw(base + ".superlative")
                : raw(base);
    }

    /** Its places are named and are filled at the end. */
    private String raw(String key) {
        String template = labels.find(key);
        return template == null ? labels.text(key) : template;
    }

    /** Measures are asked for otherwise than counts, and money otherwise than both. */
    private String quantityKind(String of, @Nullable Value value) {
        if (labels.has("measure." + of)) {
            return ".measure";
        }
        String unit = value instanceof Quantity quantity ? quantity.unit() : "";
        String kind = labels.find("q.unit." + unit);
        if (unit.length() == 3 && unit.equals(unit.toUpperCase(Locale.ROOT))) {
            kind = "money";
        }
        String count = kind == null ? ".count" : "." + kind;
        return of.isEmpty() ? count + ".bare" : count;
    }

    /** A question without its mark. */
    private static String bare(String question) {
        return question.endsWith("?") ? question.substring(0, question.length() - 1) : question;
    }

    private static String capitalized(String sentence) {
        return sentence.isEmpty()
                ? sentence
                : sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }
}
