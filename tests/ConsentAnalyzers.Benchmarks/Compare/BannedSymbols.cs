using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Benchmarks.Compare;

/// <summary>The list without which BannedApiAnalyzers leaves at once: what a team would ban.</summary>
internal sealed class BannedSymbols : AdditionalText
{
    public static BannedSymbols Text { get; } = new();

    public override string Path => "BannedSymbols.txt";

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(
        """
        P:System.DateTime.Now;Use UtcNow
        P:System.DateTimeOffset.Now;Use UtcNow
        M:System.Threading.Thread.Sleep(System.Int32)
        M:System.GC.Collect
        M:System.Console.WriteLine(System.String)
        M:System.Environment.Exit(System.Int32)
        M:System.Threading.Tasks.Task.Wait
        P:System.Threading.Tasks.Task`1.Result
        M:System.Guid.NewGuid
        T:System.Net.WebClient
        T:System.Random
        T:System.Collections.ArrayList
        """,
        Encoding.UTF8);
}
