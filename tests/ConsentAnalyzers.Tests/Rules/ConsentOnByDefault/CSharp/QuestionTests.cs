using ConsentAnalyzers.Analyzers;
using ConsentAnalyzers.CodeFixes;

namespace ConsentAnalyzers.Tests.Rules.ConsentOnByDefault.CSharp;

public class QuestionTests
{
    private const string Sharprompt = """

        namespace Sharprompt
        {
            public static class Prompt
            {
                public static bool Confirm(string message, bool? defaultValue = null) => defaultValue ?? false;
            }
        }
        """;

    [Theory]
    [InlineData("Spectre.Console.AnsiConsole.Confirm(\"Share usage data?\", [|true|]);")]
    [InlineData("Sharprompt.Prompt.Confirm(\"Share usage data?\", defaultValue: [|true|]);")]
    [InlineData("_ = new Spectre.Console.ConfirmationPrompt(\"Send crash reports?\") { DefaultValue = [|true|] };")]
    [InlineData("Confirm(\"Share usage data?\", [|true|]);")]
    [InlineData("AddToggle(\"Send crash reports\", isOn: [|true|]);")]
    [InlineData("new Menu().AddEntry(\"Word wrap\", defaultValue: true).AddEntry(\"Send crash reports\", defaultValue: [|true|]);")]
    [InlineData("_ = new MenuItem(\"Send crash reports\", [|true|]);")]
    public Task FlagsAnAnswerThatIsSuggested(string statement) => Verify<ConsentToggleAnalyzer>.Finds(Source(statement), Platform.Libraries);

    [Theory]
    [InlineData("Spectre.Console.AnsiConsole.Confirm(\"Share usage data?\", false);")]
    [InlineData("Spectre.Console.AnsiConsole.Confirm(\"Overwrite the file?\", true);")]
    [InlineData("Sharprompt.Prompt.Confirm(\"Share usage data?\");")]
    [InlineData("_ = new Spectre.Console.ConfirmationPrompt(\"Delete everything?\") { DefaultValue = true };")]
    [InlineData("Log(\"Share usage data\", verbose: true);")]
    [InlineData("AddTelemetry(true);")]
    [InlineData("AddToggle(\"Word wrap\", isOn: true);")]
    [InlineData("new Menu().AddEntry(\"Send crash reports\", defaultValue: false).AddEntry(\"Word wrap\", defaultValue: true);")]
    [InlineData("new Menu().AddEntry(\"Send crash reports\", defaultValue: false).AddEntry(\"Word wrap\").WithDefault(true);")]
    public Task IsSilentOnOtherQuestionsAndCalls(string statement) => Verify<ConsentToggleAnalyzer>.Finds(Source(statement), Platform.Libraries);

    [Fact]
    public Task FixesThem() =>
        Verify<ConsentToggleAnalyzer, ConsentOnByDefaultFix>.Fixes(
            Source("Confirm(\"Share usage data?\", [|true|]); Sharprompt.Prompt.Confirm(\"Send crash reports?\", defaultValue: [|true|]);"),
            Source("Confirm(\"Share usage data?\", false); Sharprompt.Prompt.Confirm(\"Send crash reports?\", defaultValue: false);"));

    private static string Source(string statement) => $$"""
        public static class Installer
        {
            public static void Run() { {{statement}} }
            private static bool Confirm(string question, bool def) => def;
            private static void AddToggle(string label, bool isOn) { }
            private static void AddTelemetry(bool enabled) { }
            private static void Log(string text, bool verbose) { }
        }

        public class Menu
        {
            public Menu AddEntry(string caption, bool defaultValue = false) => this;
            public Menu WithDefault(bool value) => this;
        }

        public class MenuItem
        {
            public MenuItem(string caption, bool isChecked) { }
        }
        """ + Sharprompt;
}
