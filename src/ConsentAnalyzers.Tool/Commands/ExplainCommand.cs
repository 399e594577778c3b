using System.CommandLine;
using ConsentAnalyzers.Tool.Explanations;

namespace ConsentAnalyzers.Tool.Commands;

/// <summary><c>consent explain</c>: the page of a rule in the terminal.</summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        var id = new Argument<string?>("id")
        {
            Description = "The rule, such as CONSENT003 or 3; without it, the rules are listed.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        id.CompletionSources.Add(_ => RulePages.All.Select(page => new System.CommandLine.Completions.CompletionItem(page.Id, detail: page.Title)));
        var format = new Option<string>("--format")
        {
            Description = "text for a terminal, or markdown for the page as it lies in the documentation.",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "markdown");

        var command = new Command("explain", "Shows what a rule finds, why, and how it is put right.") { id, format };
        command.SetAction(parsed => Explain(
            parsed.GetValue(id), parsed.GetValue(format) == "markdown", parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error));
        return command;
    }

    private static int Explain(string? id, bool asMarkdown, TextWriter output, TextWriter errors)
    {
        if (id is null)
        {
            output.Write(asMarkdown ? RuleList.Markdown() : RuleList.Text(Terminal.OfConsole()));
            return ExitCodes.Clean;
        }

        if (RulePages.Find(id) is not { } page)
        {
            errors.WriteLine($"There is no rule '{id}'; the nearest is {RulePages.Nearest(id)}. 'consent explain' lists them all.");
            return ExitCodes.Usage;
        }

        output.Write(asMarkdown ? page.Markdown : new PageText(Terminal.OfConsole()).Of(page.Markdown));
        return ExitCodes.Clean;
    }
}
