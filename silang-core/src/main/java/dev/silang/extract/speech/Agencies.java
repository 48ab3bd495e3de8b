package dev.silang.extract.speech;

import dev.silang.claim.Attribution;
import dev.silang.lang.Match;
import dev.silang.lang.SpeechAttributes;
import dev.silang.text.Document;

/** News agencies and outlets that a pack lists by name. */
final class Agencies {
    private Agencies() {}

    static Speaker speaker(Document document, Match match) {
        String name = document.text(match.first(), match.end());
        Attribution.Kind kind = match.entry().get(SpeechAttributes.SOURCE_KIND);
        return new Speaker(name, kind, false, null, match.first(), match.end());
    }

    static Attribution attribution(Document document, Match match, String cue) {
        return speaker(document, match)
                .asAttribution(cue.isEmpty() ? null : cue, document.span(match.first(), match.end()));
    }
}
