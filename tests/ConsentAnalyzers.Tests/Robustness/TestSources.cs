using System.Collections.Immutable;
using System.Reflection;
using Xunit.Sdk;

namespace ConsentAnalyzers.Tests.Robustness;

/// <summary>A C# source that a test of a rule is about.</summary>
internal sealed record TestSource(string Text, Platform Platform, string EditorConfig);

/// <summary>A markup or settings file that a test of a rule is about.</summary>
internal sealed record TestFile(string Path, string Text, string EditorConfig);

/// <summary>
/// Every source that the tests of the rules hold, rows of theories included: the tests are run once more with nobody
/// verifying, and what they would have verified is kept.
/// </summary>
internal static class TestSources
{
    private static readonly string[] Folders =
        [.. new[] { "Rules", "Reading.CSharp", "Options" }.Select(folder => "ConsentAnalyzers.Tests." + folder)];

    private static readonly AsyncLocal<HashSet<object>?> Harvest = new();

    private static readonly string[] HoldingPieces = ["Broken", "HalfTyped", "Large"];

    private static readonly Lazy<ImmutableArray<object>> Whole = new(() => Gather(type => !HoldsPieces(type)));

    private static readonly Lazy<ImmutableArray<object>> All = new(() => [.. Whole.Value, .. Gather(HoldsPieces)]);

    public static ImmutableArray<TestSource> CSharp => [.. All.Value.OfType<TestSource>().Distinct()];

    public static ImmutableArray<TestFile> Files => [.. All.Value.OfType<TestFile>().Distinct()];

    /// <summary>The files that somebody has finished writing, without those of tests that break them by the thousand.</summary>
    public static ImmutableArray<TestFile> WholeFiles => [.. Whole.Value.OfType<TestFile>()];

    /// <summary>Whether sources are being gathered; then nothing is to be verified.</summary>
    public static bool Takes(object source)
    {
        Harvest.Value?.Add(source);
        return Harvest.Value is not null;
    }

    private static bool HoldsPieces(Type type) => HoldingPieces.Any(type.Name.StartsWith);

    private static ImmutableArray<object> Gather(Func<Type, bool> takes)
    {
        var harvest = new HashSet<object>();
        Task.Run(async () =>
        {
            Harvest.Value = harvest;
            foreach (var type in typeof(TestSources).Assembly.GetTypes().Where(type => IsOfARule(type) && takes(type)).OrderBy(type => type.FullName, StringComparer.Ordinal))
            {
                foreach (var method in type.GetMethods().Where(method => method.IsDefined(typeof(FactAttribute))))
                {
                    await Run(type, method);
                }
            }
        }).GetAwaiter().GetResult();
        return [.. harvest];
    }

    private static bool IsOfARule(Type type) =>
        type is { IsAbstract: false, IsPublic: true, IsGenericTypeDefinition: false } && Folders.Any(type.FullName!.StartsWith);

    private static async Task Run(Type type, MethodInfo method)
    {
        foreach (var row in method.IsDefined(typeof(TheoryAttribute)) ? Rows(method) : [[]])
        {
            try
            {
                var test = type.GetConstructor([]) is null
                    ? Activator.CreateInstance(type, new TestOutputHelper())
                    : Activator.CreateInstance(type);
                var arguments = method.GetParameters().Select((parameter, i) => i < row.Length ? row[i] : parameter.DefaultValue).ToArray();
                if (method.Invoke(test, arguments) is Task running)
                {
                    await running;
                }
            }
            catch (Exception exception) when (exception is TargetInvocationException or XunitException)
            {
                // A test that looks at more than a verification's outcome fails without one; its source is taken by then.
            }
        }
    }

    private static IEnumerable<object?[]> Rows(MethodInfo method) =>
        method.GetCustomAttributes<DataAttribute>().SelectMany(data => data.GetData(method) ?? []);
}
