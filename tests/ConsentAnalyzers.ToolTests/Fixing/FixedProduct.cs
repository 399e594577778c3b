using System.Text;
using ConsentAnalyzers.Tool.Fixing;

namespace ConsentAnalyzers.ToolTests.Fixing;

/// <summary>A small product for two target frameworks, fixed three times: not in earnest, without texts, and with them.</summary>
public sealed class FixedProduct : IAsyncLifetime
{
    public const string Settings =
        "\uFEFFusing System;\r\n\r\npublic class ChatSettings\r\n{\r\n    public   TimeSpan ChatRetention { get; set; } = TimeSpan.FromDays(365 * 5);\r\n"
        + "    public bool AllowMarketing { get; set; } = true; // on by default\r\n}\r\n";

    public const string Banner = """
        @page
        <div class="cookie-banner">
            <label><input type="checkbox" name="analytics" checked /> Share my usage data</label>
            <button name="consent" value="true">Accept all</button>
        </div>

        """;

    public const string Configuration = "{ \"Chats\": { \"RetentionDays\": 1825 } }\n";

    public const string Purge = """
        using System;
        using System.Collections.Generic;

        public class ChatPurge
        {
            public void Run(List<(DateTime At, string Text)> chats) => chats.RemoveAll(chat => chat.At.AddYears(5) < DateTime.UtcNow);
        }

        """;

    private readonly TemporaryFolder _folder = new();
    private readonly TemporaryFolder _cache = new();

    internal FixOutcome Dry { get; private set; } = null!;

    internal FixOutcome Done { get; private set; } = null!;

    internal FixOutcome Texts { get; private set; } = null!;

    internal IReadOnlyList<string> Before { get; private set; } = [];

    internal IReadOnlyList<string> AfterDry { get; private set; } = [];

    internal IReadOnlyDictionary<string, string> AfterDone { get; private set; } = new Dictionary<string, string>();

    internal IReadOnlyDictionary<string, string> AfterTexts { get; private set; } = new Dictionary<string, string>();

    public async Task InitializeAsync()
    {
        Write();
        Before = [.. _folder.Contents];
        Dry = await Fix(new([], includesTexts: false), isDryRun: true);
        AfterDry = [.. _folder.Contents];
        Done = await Fix(new([], includesTexts: false));
        AfterDone = Files();
        Texts = await Fix(new([], includesTexts: true));
        AfterTexts = Files();
    }

    public Task DisposeAsync()
    {
        _folder.Dispose();
        _cache.Dispose();
        return Task.CompletedTask;
    }

    private Task<FixOutcome> Fix(FixSelection selection, bool isDryRun = false) =>
        new Fixer(new(_folder.Path) { Cache = _cache.Path }, selection, isDryRun, TextWriter.Null).RunAsync(CancellationToken.None);

    private void Write()
    {
        _folder.Write("App.csproj", """
            <Project Sdk="Microsoft.NET.Sdk.Web">
              <PropertyGroup>
                <TargetFrameworks>net8.0;net10.0</TargetFrameworks>
                <ImplicitUsings>enable</ImplicitUsings>
                <NuGetAudit>false</NuGetAudit>
                <RequiresAspNetWebAssets>false</RequiresAspNetWebAssets>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              </PropertyGroup>
            </Project>

            """);
        _folder.Write("Program.cs", "var app = WebApplication.CreateBuilder(args).Build();\n  app.Run( );  \n");
        _folder.Write("ChatSettings.cs", Settings);
        _folder.Write("ChatPurge.cs", Purge);
        _folder.Write("Pages/Banner.cshtml", Banner);
        _folder.Write("appsettings.json", Configuration);
    }

    private Dictionary<string, string> Files() => Directory.EnumerateFiles(_folder.Path, "*", SearchOption.AllDirectories)
        .ToDictionary(file => Path.GetRelativePath(_folder.Path, file).Replace('\\', '/'), file => Encoding.UTF8.GetString(File.ReadAllBytes(file)));
}
