using System.Globalization;

namespace ConsentAnalyzers.SlowTests.Robustness;

/// <summary>
/// How much of the endless broken input is tried. <c>CONSENT_VARIANTS=50000</c> in the environment runs the bulk: so many
/// C# sources, four times as many files, every source in every style for the fixes.
/// </summary>
internal static class Variants
{
    private const int Few = 3_000;

    public static int OfCSharp { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("CONSENT_VARIANTS"), NumberStyles.None, CultureInfo.InvariantCulture, out var wanted)
            ? wanted
            : Few;

    public static int OfFiles => 4 * OfCSharp;

    public static bool IsBulk => OfCSharp > Few;

    /// <summary>All items in bulk; otherwise every so manyth, the same ones each time.</summary>
    public static IEnumerable<T> Sample<T>(IEnumerable<T> items, int oneIn) =>
        items.Where((_, i) => IsBulk || i % oneIn == 0);
}
