package dev.silang.app.cli;

import dev.silang.report.words.Labels;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/** Entry point of the command line. */
@Command(
        name = "silang",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        scope = ScopeType.INHERIT,
        description = "Cross-checks several reports of one event.",
        subcommands = {
            CheckCommand.class,
            StoriesCommand.class,
            ReadCommand.class,
            ExplainCommand.class,
            ServeCommand.class,
            DemoCommand.class,
            McpCommand.class,
            WatchCommand.class,
            ExportCommand.class,
            ImportCommand.class,
            BackupCommand.class,
            HelpCommand.class,
            GenerateCommand.class
        },
        footer = {
            "",
            "Examples:",
            "  silang check one.html two.html https://three.example/news",
            "  silang stories articles.jsonl -o stories/",
            "  silang serve --demo",
            "  silang help check"
        })
public final class Main implements Callable<Integer> {
    private final Shell shell;

    @Option(
            names = "--ui",
            paramLabel = "LANGUAGE",
            scope = ScopeType.INHERIT,
            converter = LanguageConverter.class,
            description = "Language of reports and help: id or en. Default: that of the system.")
    private @Nullable String language;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show where an internal error comes from.")
    private boolean debug;

    Main(Shell shell) {
        this.shell = shell;
    }

    public static void main(String[] args) {
        System.exit(run(Shell.ofSystem(), args));
    }

    /** Does what the arguments ask for and returns the exit code. Never throws. */
    static int run(Shell shell, String... args) {
        Main main = new Main(asked(shell, args));
        try {
            StringWriter help = new StringWriter();
            int code = main.commandLine(help).execute(args);
            if (help.getBuffer().length() > 0) {
                Output.toStream(help.toString(), shell.out());
            }
            return code;
        } catch (Throwable e) {
            return main.failed(e);
        }
    }

    /** Help and what is wrong with the arguments are told in the language that they ask for, wherever they do. */
    private static Shell asked(Shell shell, String... args) {
        for (int i = 0; i < args.length; i++) {
            String language =
                    args[i].equals("--ui") && i + 1 < args.length ? args[i + 1] : args[i].replaceFirst("^--ui=", "");
            if (args[i].startsWith("--ui") && Labels.LANGUAGES.contains(language)) {
                return shell.speaking(language);
            }
        }
        return shell;
    }

    /** @param help collects what picocli itself writes, so that it goes the way of all output */
    private CommandLine commandLine(StringWriter help) {
        CommandLine line = new CommandLine(this);
        line.setOut(new PrintWriter(help, true));
        line.setErr(shell.err());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpWidth(new ScreenOptions().width(shell));
        line.setParameterExceptionHandler(this::wrongUse);
        line.setExecutionExceptionHandler((e, command, result) -> e instanceof ParameterException wrong
                ? wrongUse(wrong, args(result.originalArgs().size()))
                : failed(e));
        return HelpWords.in(shell.language(), line);
    }

    /** All commands as they are described, in English. */
    static CommandLine described(Shell shell) {
        return new Main(shell.speaking("en")).commandLine(new StringWriter());
    }

    private static String[] args(int size) {
        return new String[size];
    }

    static Shell shell(@Nullable Main main) {
        if (main == null) {
            throw new IllegalStateException("a command runs below silang");
        }
        return main.language == null ? main.shell : main.shell.speaking(main.language);
    }

    /** {@code silang} alone. */
    @Override
    public Integer call() {
        Output.toStream(commandLine(new StringWriter()).getUsageMessage(), shell.out());
        return ExitCode.DONE;
    }

    private int wrongUse(ParameterException e, String[] args) {
        shell.problem(new UseWords(shell.language()).of(e));
        return ExitCode.WRONG_USE;
    }

    private int failed(Throwable e) {
        if (e instanceof Failure failure) {
            shell.problem(failure.why());
        } else if (e instanceof OutOfMemoryError) {
            shell.problem("out of memory: fewer or shorter articles, or SILANG_JAVA_OPTS=-Xmx4g");
        } else {
            String what = e.getClass()
                    .getSimpleName()
                    .replaceFirst("Exception$|Error$", "")
                    .toLowerCase(Locale.ROOT);
            shell.problem("internal error (" + what + "): " + e.getMessage() + (debug ? "" : "; --debug shows where"));
        }
        if (debug) {
            e.printStackTrace(shell.err());
            shell.err().flush();
        }
        return ExitCode.COULD_NOT;
    }

    /** Only languages that there are labels for. */
    static final class LanguageConverter implements ITypeConverter<String> {
        @Override
        public String convert(String code) {
            if (!Labels.LANGUAGES.contains(code)) {
                throw new TypeConversionException("'" + code + "' is none of " + String.join(", ", Labels.LANGUAGES));
            }
            return code;
        }
    }

    /** The version in the jar's manifest. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"silang " + number()};
        }

        static String number() {
            String version = Main.class.getPackage().getImplementationVersion();
            return version == null ? "(unpackaged)" : version;
        }
    }
}
