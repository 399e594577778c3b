using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConsentAnalyzers.Benchmarks.Compare;

/// <summary>
/// One compile with analyzers attached as the command-line compiler attaches them: the driver listens to the
/// compilation while it binds and emits. <see cref="CompilationWithAnalyzers"/> binds less and flatters.
/// </summary>
internal static class AttachedCompile
{
    private const BindingFlags Any = BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    private static readonly Type Driver = Internal("AnalyzerDriver");

    // As in a build without an error log: analyzers whose rules are all hidden or info do not run.
    private static readonly object BuildSeverities = Enum.ToObject(Internal("SeverityFilter"), 3);

    private static readonly MethodInfo Attach = Driver.GetMethods(Any).Single(method =>
        method.Name == "CreateAndAttachToCompilation" && method.GetParameters().Length == 10);

    /// <summary>Compiles to nothing that is kept; answers the analyzers' own times, empty for a bare compile.</summary>
    public static ImmutableDictionary<DiagnosticAnalyzer, TimeSpan> Run(
        Compilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers, AnalyzerOptions options)
    {
        if (analyzers.IsEmpty)
        {
            compilation.GetDiagnostics();
            compilation.Emit(Stream.Null);
            return ImmutableDictionary<DiagnosticAnalyzer, TimeSpan>.Empty;
        }

        var manager = Activator.CreateInstance(Internal("AnalyzerManager"), Any, null, [analyzers], null);
        Action<Diagnostic> onException = diagnostic => throw new InvalidOperationException(diagnostic.ToString());
        object?[] arguments =
            [compilation, analyzers, options, manager, onException, true, BuildSeverities, false, null, CancellationToken.None];
        var driver = Attach.Invoke(null, arguments)!;
        var attached = (Compilation)arguments[8]!;
        attached.GetDiagnostics();
        attached.Emit(Stream.Null);
        ((Task)Driver.GetMethod("GetDiagnosticsAsync", Any)!.Invoke(driver, [attached, CancellationToken.None])!).Wait();
        return (ImmutableDictionary<DiagnosticAnalyzer, TimeSpan>)Driver.GetProperty("AnalyzerExecutionTimes", Any)!.GetValue(driver)!;
    }

    private static Type Internal(string name) =>
        typeof(Compilation).Assembly.GetType("Microsoft.CodeAnalysis.Diagnostics." + name, throwOnError: true)!;
}
