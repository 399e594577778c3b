namespace ConsentAnalyzers.Tool.Writing;

/// <summary>How many of something, in words: <c>1 project</c>, <c>2 projects</c>.</summary>
internal static class Quantity
{
    public static string Of(int count, string one, string? several = null) => $"{count} {(count == 1 ? one : several ?? one + "s")}";
}
