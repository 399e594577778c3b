using ConsentAnalyzers.Tool.Inventories;
using ConsentAnalyzers.ToolTests.Inventories;

namespace ConsentAnalyzers.ToolTests.Diffs;

/// <summary>A small repository: at first it asks honestly, then a consent starts on and chats are kept for five years.</summary>
public sealed class History : GitFolder
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework><NuGetAudit>false</NuGetAudit></PropertyGroup></Project>
        """;

    public History()
    {
        Write("src/Shop/Shop.csproj", Project);
        Write("src/Shop/Pages/About.txt", "Nothing is asked here.\n");
        Write(".gitignore", "bin/\nobj/\n");
        Commit("honest", "false", days: 30);
        Commit("worse", "true", days: 1825);
        Commit("broken", "maybe", days: 1825);
        Git("reset", "--quiet", "--hard", "worse");
        Worse = this[".git/worse.json"];
        Write(Worse, InventoryJson.Write(Product.Inventory(
            Product.Choice("src/Shop/Consents.cs", 1, "Consents", "Consents.AllowTrainingOnMyChats | true", ("topic", "model training"), ("state", "on"), ("findings", "CONSENT001")),
            Product.Period("src/Shop/Retention.cs", 1, "Retention.ChatRetention | P1825D", ("found", "P1825D"), ("findings", "CONSENT003")))));
        Write(".git/hooks/post-checkout", "#!/bin/sh\ntouch \"$(git rev-parse --git-common-dir)/hook-ran\"\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(this[".git/hooks/post-checkout"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    /// <summary>The inventory of what got worse, as a file: what is read needs no build.</summary>
    public string Worse { get; }

    public bool HookRan => File.Exists(this[".git/hook-ran"]);

    internal static string Consents(string value) => $"public class Consents {{ public bool AllowTrainingOnMyChats {{ get; set; }} = {value}; }}\n";

    private static string Retention(int days) =>
        $"public class Retention {{ public static readonly System.TimeSpan ChatRetention = System.TimeSpan.FromDays({days}); }}\n";

    private void Commit(string tag, string value, int days)
    {
        Write("src/Shop/Consents.cs", Consents(value));
        Write("src/Shop/Retention.cs", Retention(days));
        Commit(tag);
    }
}
