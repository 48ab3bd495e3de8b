package dev.silang.app.cli;

import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The manual page of all commands, in the form that {@code man} reads, made of what {@code --help} tells. */
final class ManPage {
    private final CommandSpec silang;
    private final StringBuilder page = new StringBuilder();

    ManPage(CommandSpec silang) {
        this.silang = silang;
    }

    String text() {
        page.append(".TH SILANG 1 \"\" \"silang\" \"User commands\"\n");
        section("NAME");
        page.append("silang \\- cross-checks several news reports of one event\n");
        section("SYNOPSIS");
        page.append(".B silang\n\\fICOMMAND\\fR [\\fIOPTIONS\\fR] [\\fIARGUMENTS\\fR]\n");
        section("DESCRIPTION");
        lines(silang.usageMessage().description());
        section("OPTIONS OF ALL COMMANDS");
        silang.options().forEach(this::argument);
        section("COMMANDS");
        for (CommandLine command : silang.subcommands().values()) {
            if (!command.getCommandSpec().usageMessage().hidden()) {
                command(command.getCommandSpec());
            }
        }
        section("EXAMPLES");
        footer(silang.usageMessage());
        return page.toString();
    }

    private void section(String name) {
        page.append(".SH ").append(name).append('\n');
    }

    private void command(CommandSpec command) {
        page.append(".SS ").append(escaped(synopsis(command))).append('\n');
        lines(command.usageMessage().description());
        command.positionalParameters().forEach(this::argument);
        own(command).forEach(this::argument);
        footer(command.usageMessage());
    }

    /** Those that all commands have are told once. */
    private Stream<OptionSpec> own(CommandSpec command) {
        List<String> common =
                silang.options().stream().map(OptionSpec::longestName).toList();
        return command.options().stream().filter(option -> !option.hidden() && !common.contains(option.longestName()));
    }

    private static String synopsis(CommandSpec command) {
        StringBuilder synopsis = new StringBuilder("silang ").append(command.name());
        if (!command.options().isEmpty()) {
            synopsis.append(" [OPTIONS]");
        }
        command.positionalParameters().forEach(parameter -> synopsis.append(' ').append(parameter.paramLabel()));
        return synopsis.toString();
    }

    private void argument(ArgSpec argument) {
        String name = argument instanceof OptionSpec option
                ? String.join(", ", option.names()) + (option.arity().max() == 0 ? "" : "=" + option.paramLabel())
                : argument.paramLabel();
        page.append(".TP\n.B ").append(escaped(name)).append('\n');
        lines(argument.description());
    }

    private void lines(String... lines) {
        for (String line : lines) {
            page.append(escaped(line)).append('\n');
        }
    }

    /** Examples stay lines, other remarks are paragraphs. */
    private void footer(UsageMessageSpec usage) {
        for (String line : usage.footer()) {
            if (line.isEmpty()) {
                page.append(".PP\n");
            } else if (line.startsWith("  ")) {
                page.append(".br\n\\fB").append(escaped(line.strip())).append("\\fR\n");
            } else {
                page.append(escaped(line)).append('\n');
            }
        }
    }

    /** A point or an apostrophe that begins a line would be an order to {@code man}. */
    private static String escaped(String text) {
        String safe = text.replace("\\", "\\e").replace("-", "\\-");
        return safe.startsWith(".") || safe.startsWith("'") ? "\\&" + safe : safe;
    }
}
