using ConsentAnalyzers.PackageTests.Running;

namespace ConsentAnalyzers.PackageTests;

/// <summary>What <c>dotnet format</c> does to a project that deletes, migrates, speaks German and has two targets: exactly this.</summary>
public sealed class BulkFormat
{
    private const string Migration = """
        namespace Microsoft.EntityFrameworkCore.Migrations
        {
            public abstract class Migration
            {
                protected abstract void Up(MigrationBuilder migrationBuilder);
            }

            public sealed class MigrationBuilder
            {
                public void AddColumn<T>(string name, string table, object? defaultValue = null) => Console.WriteLine(name + table + defaultValue);
            }
        }

        namespace Consumer.Migrations
        {
            using Microsoft.EntityFrameworkCore.Migrations;

            public sealed class AddAnalytics : Migration
            {
                protected override void Up(MigrationBuilder migrationBuilder) =>
                    migrationBuilder.AddColumn<bool>("AllowAnalytics", "Users", defaultValue: true);
            }
        }

        """;

    private const string Purge = """
        namespace Consumer;

        public sealed class Chat
        {
            public DateTime SentAt { get; set; }
        }

        public sealed class ChatOptions
        {
            public int ChatRetentionDays { get; set; } = 1825;

            public int VisitorCookieDays { get; set; } = 1825;
        }

        public static class ChatJob
        {
            public static void Run(List<Chat> chats)
            {
                var cutoff = DateTime.UtcNow.AddYears(-7);
                chats.RemoveAll(chat => chat.SentAt < cutoff);
            }

            public static void Trim(List<Chat> chats, ChatOptions options) =>
                chats.RemoveAll(chat => chat.SentAt < DateTime.UtcNow.AddDays(-options.ChatRetentionDays));
        }

        """;

    private const string Dialog = """
        namespace Consumer;

        public sealed class ConsentDialog
        {
            public string Title { get; } = "Your privacy";

            public string AcceptLabel { get; } = "Accept";

            public string Choice { get; } = "Share usage data with partners";

            public bool ShareUsageData { get; set; }
        }

        """;

    private const string German = """
        <div class="cookie-banner">
            <h2>Cookies</h2>
            <label><input type="checkbox" name="Statistik" checked /> Nutzungsdaten mit Partnern teilen</label>
            <button>Alle akzeptieren</button>
        </div>

        """;

    private const string Settings = """
        {
          "Chats": { "ChatRetentionDays": 1825 },
          "Privacy": { "ShareUsageData": true }
        }

        """;

    private static readonly string TwoTargets = "\uFEFF" + """
        namespace Consumer;

        public sealed class Privacy
        {
            public bool AllowTelemetry { get; set; } = true;

        #if NETSTANDARD2_0
            public bool SendUsageData { get; set; } = true;
        #endif
        }

        """.ReplaceLineEndings("\r\n");

    [Fact]
    public async Task WithoutArgumentsLeavesAloneWhatAPersonDecides()
    {
        using var consumer = await Consumer.Of(
            "Microsoft.NET.Sdk",
            """<AdditionalFiles Include="Banner.html" />""",
            ("Purge.cs", Purge), ("Migration.cs", Migration), ("Dialog.cs", Dialog), ("Banner.html", German), ("appsettings.json", Settings), ("Privacy.cs", TwoTargets));
        consumer.TakesTwoTargets();

        // An .editorconfig without line ends, so that the whitespace formatter has nothing to say.
        consumer.Write(".editorconfig", "root = true\n");
        var run = (await consumer.Runs("format")).Succeeded();

        Assert.DoesNotContain("Unable to fix", run.Output);
        Assert.Equal(TwoTargets.Replace(" = true;", ""), consumer.ReadExactly("Privacy.cs"));
        Assert.Equal(Purge.Replace("VisitorCookieDays { get; set; } = 1825", "VisitorCookieDays { get; set; } = 395"), consumer.ReadExactly("Purge.cs"));
        Assert.Equal(Migration, consumer.ReadExactly("Migration.cs"));
        Assert.Equal(Dialog, consumer.ReadExactly("Dialog.cs"));
        Assert.Equal(German, consumer.ReadExactly("Banner.html"));
        Assert.Equal(Settings, consumer.ReadExactly("appsettings.json"));
    }

    [Fact]
    public async Task ByNameLeavesAloneWhatAPersonDecides()
    {
        using var consumer = await Consumer.Of(("Purge.cs", Purge), ("Migration.cs", Migration), ("Dialog.cs", Dialog), ("Privacy.cs", TwoTargets));
        consumer.TakesTwoTargets();

        var run = (await consumer.Runs("format", "analyzers", "--diagnostics", "CONSENT001", "CONSENT002", "CONSENT003")).Succeeded();

        Assert.DoesNotContain("Unable to fix", run.Output);
        Assert.Equal(TwoTargets.Replace(" = true;", ""), consumer.ReadExactly("Privacy.cs"));
        Assert.Equal(Migration, consumer.ReadExactly("Migration.cs"));
        Assert.Equal(Dialog, consumer.ReadExactly("Dialog.cs"));
    }

    [Fact]
    public async Task OfLinkedFilesFixesThemForBothProjects()
    {
        using var consumer = await Consumer.Of(("Program.cs", "Console.WriteLine();\n"));
        consumer.Write("Shared/Privacy.cs", TwoTargets.Replace("NETSTANDARD2_0", "ADMIN"));
        consumer.Write("Shop/Shop.csproj", Linking(consumer, ""));
        consumer.Write("Admin/Admin.csproj", Linking(consumer, "<DefineConstants>$(DefineConstants);ADMIN</DefineConstants>"));
        consumer.Write("Both.slnx", "<Solution><Project Path=\"Shop/Shop.csproj\" /><Project Path=\"Admin/Admin.csproj\" /></Solution>\n");

        (await consumer.Runs("format", "analyzers", "Both.slnx", "--diagnostics", "CONSENT001")).Succeeded();

        Assert.Equal(TwoTargets.Replace("NETSTANDARD2_0", "ADMIN").Replace(" = true;", ""), consumer.ReadExactly("Shared/Privacy.cs"));
    }

    /// <summary>Texts for people are for who asks for them; a severity is no such wish.</summary>
    [Fact]
    public async Task OfInformationWritesNoTexts()
    {
        using var consumer = await Consumer.Of("Microsoft.NET.Sdk", """<AdditionalFiles Include="Banner.html" />""", ("Banner.html", English));

        (await consumer.Runs("format", "analyzers", "--severity", "info")).Succeeded();
        Assert.Equal(English.Replace(" checked", ""), consumer.ReadExactly("Banner.html"));
    }

    private const string English = """
        <div class="cookie-banner">
            <h2>Privacy</h2>
            <label><input type="checkbox" name="ShareUsageData" checked /> Share usage data with partners</label>
            <button>Accept</button>
        </div>

        """;

    private static string Linking(Consumer consumer, string property) => consumer.Read("Consumer.csproj")
        .Replace("<OutputType>Exe</OutputType>", property)
        .Replace("<Compile Remove=\"packages/**\" />", "<Compile Include=\"../Shared/Privacy.cs\" />");
}
