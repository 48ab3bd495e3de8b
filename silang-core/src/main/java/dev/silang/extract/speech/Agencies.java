package dev.silang.extract.speech;

import dev.silang.claim.Attribution;
import dev.silang.lang.Match;
import dev.silang.text.Document;

/** News agencies and outlets that a pack lists by name. */
final class Agencies {
    private Agencies() {}

    static Speaker speaker(Document document, Match match) {
        String written = document.text(match.first(), match.end());
        String name = match.entry().text("name", written);
        Attribution.Kind kind = match.entry().constant("kind", Attribution.Kind.class);
        return new Speaker(name, kind, false, null, match.first(), match.end());
    }

    static Attribution attribution(Document document, Match match, String cue) {
        return speaker(document, match)
                .asAttribution(cue.isEmpty() ? null : cue, document.span(match.first(), match.end()));
    }
}
