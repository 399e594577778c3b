using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace ConsentAnalyzers.Tool.Commands;

/// <summary>A command whose own help says more than the line in the list of commands.</summary>
/// <param name="more">What stands at the end of its help: examples first.</param>
internal sealed class DocumentedCommand(string name, string description, string more) : Command(name, description)
{
    /// <summary>Lets the help of every such command say it.</summary>
    public static void ShowIn(RootCommand root)
    {
        foreach (var help in root.Options.OfType<HelpOption>())
        {
            help.Action = new Longer((HelpAction)help.Action!);
        }
    }

    private void Show(TextWriter output) => output.WriteLine(more);

    private sealed class Longer(HelpAction usual) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            var code = usual.Invoke(parseResult);
            (parseResult.CommandResult.Command as DocumentedCommand)?.Show(parseResult.InvocationConfiguration.Output);
            return code;
        }
    }
}
