package dev.silang.extract;

import dev.silang.claim.Statement;
import dev.silang.extract.cause.PhraseMention;
import dev.silang.extract.frame.FrameMention;
import dev.silang.extract.name.Names;
import dev.silang.extract.place.PlaceMention;
import dev.silang.extract.speech.Attributions;
import dev.silang.mention.Mention;
import dev.silang.syntax.ClauseReader;
import dev.silang.value.Abbreviation;
import dev.silang.value.Identifier;
import dev.silang.value.Party;
import dev.silang.value.Precedence;
import dev.silang.value.TimeSpan;
import dev.silang.value.Value;
import java.util.List;
import java.util.Map;

/**
 * All that the finders found in one document, each list in the order of the text.
 *
 * @param formerly the value whose place another took, by the first token of the other
 */
record Mentions(
        List<Mention<TimeSpan>> times,
        List<Mention<Identifier>> identifiers,
        Names names,
        List<Mention<? extends Value>> quantities,
        List<Mention<? extends Value>> bareFigures,
        Map<Integer, Value> formerly,
        List<PlaceMention> places,
        List<PlaceMention> commonPlaces,
        List<Mention<Identifier>> thingNames,
        List<Mention<Abbreviation>> abbreviations,
        List<Mention<Party>> commonParties,
        List<FrameMention> frames,
        ClauseReader clauses,
        List<PhraseMention> causes,
        List<PhraseMention> topics,
        List<Mention<Precedence>> precedences,
        List<Mention<Precedence>> openRanks,
        List<Statement> statements,
        Attributions attributions) {}
