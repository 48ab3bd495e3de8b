package dev.silang.ingest;

import dev.silang.ingest.adapter.Adapters;
import dev.silang.ingest.adapter.Collected;
import dev.silang.ingest.adapter.Draft;
import dev.silang.ingest.adapter.Intake;
import dev.silang.ingest.adapter.Origin;
import dev.silang.ingest.adapter.Receiver;
import dev.silang.ingest.adapter.Source;
import dev.silang.text.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads articles from files, directories, standard input and addresses. Whatever the bytes, an article or a problem
 * comes of them, never an exception.
 *
 * <p>What a source is its ending tells ({@code .txt}, {@code .jsonl}, {@code .html}, …), else its content; packed ones
 * ({@code .gz}) are unpacked. Of a directory the files of known endings are read, by name. Standard input is called
 * {@code -}. A feed gives the articles it holds whole; the others it links to are fetched, if that is allowed.
 */
public final class ArticleReader {
    private static final String STANDARD_INPUT = "-";

    private final InputStream standardInput;
    private final ReadOptions options;
    private final Adapters adapters;

    /** A reader of files alone. */
    public ArticleReader(InputStream standardInput) {
        this(standardInput, ReadOptions.OFFLINE);
    }

    /** @param standardInput read when {@code -} is asked for; not closed */
    public ArticleReader(InputStream standardInput, ReadOptions options) {
        this.standardInput = standardInput;
        this.options = options;
        this.adapters = Adapters.of(options.columns());
    }

    /** Reads all sources in their order; what cannot be read does not stop the others. */
    public Input read(List<String> sources) {
        Collected collected = new Collected();
        read(sources, collected);
        return new Input(collected.articles(), collected.problems());
    }

    /** The same, each article as soon as it is read, so that memory does not grow with an archive. */
    public void read(List<String> sources, Receiver receiver) {
        Intake into = new Intake(receiver);
        AddressReader addresses = new AddressReader(options, adapters);
        for (String source : sources) {
            if (AddressReader.isAddress(source)) {
                addresses.read(source, into);
            } else {
                readOffline(source, into);
                addresses.followFiles(source, into);
            }
        }
    }

    private void readOffline(String source, Intake into) {
        if (source.equals(STANDARD_INPUT)) {
            read(Origin.unnamed(STANDARD_INPUT, "stdin"), standardInput, into);
            return;
        }
        for (Path file : Paths.files(source, adapters.endings(), into)) {
            String name = Paths.name(file);
            Origin origin = Origin.ofFile(file.toString().equals(source) ? source : file.toString(), name);
            try (InputStream in = Paths.open(file)) {
                read(origin, in, into);
            } catch (IOException e) {
                into.problem(origin.name(), Paths.unreadable(e));
            } catch (SecurityException e) {
                into.problem(origin.name(), "unreadable: not allowed");
            }
        }
    }

    private void read(Origin origin, InputStream in, Intake into) {
        into.from(origin, Draft.EMPTY);
        try {
            adapters.read(Source.of(origin, in), into);
        } catch (IOException e) {
            into.problem(origin.name(), Paths.unreadable(e));
        } catch (RuntimeException | StackOverflowError e) {
            into.problem(Problem.failed(origin.name(), e));
        }
    }
}
