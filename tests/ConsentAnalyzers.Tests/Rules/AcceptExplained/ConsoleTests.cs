using ConsentAnalyzers.Analyzers;

namespace ConsentAnalyzers.Tests.Rules.AcceptExplained;

/// <summary>CONSENT002 on prompts.</summary>
public class ConsoleTests
{
    [Theory]
    [InlineData("""Console.Write([|"Accept? [y/n] "|]);""", "AcceptTerms")]
    [InlineData("""Console.Write([|"Do you accept the terms? (y/n)"|]);""", "Main")]
    [InlineData("""Console.WriteLine("Terms of service"); Console.WriteLine([|"Accept the terms? [y/N]"|]);""", "Main")]
    [InlineData("""Console.WriteLine(); AnsiConsole.Confirm([|"Accept terms?"|]);""", "Main")]
    [InlineData("""Console.Write([|"Allow telemetry? [Y/n]"|]); Console.WriteLine("Telemetry helps us to find out what you use most.");""", "Main")]
    [InlineData("""Console.Out.WriteLine([|"I agree to the privacy policy (yes/no)"|]);""", "Main")]
    public Task FlagsAPromptThatNothingExplains(string statements, string method) => Find(statements, method);

    [Theory]
    [InlineData("""Console.WriteLine("We send the names of the commands that you run to our server."); Console.Write("Accept? [y/n] ");""")]
    [InlineData("""Console.WriteLine(Load()); Console.Write("Do you accept the terms? [y/n] ");""")]
    [InlineData("""PrintTerms(); Console.Write("Do you accept the terms? [y/n] ");""")]
    [InlineData("""Say("We send the names of the commands that you run to our server."); Console.Write("Accept the terms? [y/n] ");""")]
    [InlineData("""AnsiConsole.MarkupLine("[grey]We send the names of the commands that you run.[/]"); AnsiConsole.Confirm("Allow telemetry?");""")]
    [InlineData("""Console.Write("Do you agree that we send the names of the commands that you run to our server? [y/n]");""")]
    [InlineData("""Console.Write("Accept incoming connection? [y/n]");""")]
    [InlineData("""Console.Write("Allow overwrite? [y/n]");""")]
    [InlineData("""Console.WriteLine("Terms accepted");""")]
    [InlineData("""Console.WriteLine("Did the user accept the terms?");""")]
    [InlineData("""Console.Write("Continue? [y/n]");""")]
    public Task IsSilentOnAPromptThatIsExplainedOrAboutSomethingElse(string statements) => Find(statements, "Run");

    private static Task Find(string statements, string method) => Verify<AcceptActionAnalyzer>.Finds(
        $$"""
        using Spectre.Console;

        class Program
        {
            public void {{method}}()
            {
                {{statements}}
            }

            private static string Load() => "";

            private static void PrintTerms() { }

            private static void Say(string text) => Console.WriteLine(text);
        }
        """,
        Platform.Libraries);
}
