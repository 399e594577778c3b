using ConsentAnalyzers.Options;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Reading.Markup.Acceptance;

/// <summary>What the other actions of a surface do.</summary>
internal static class SurfaceActions
{
    public static PartKind PartOf(string caption, ConsentSettings settings) => settings.Actions.KindOf(caption) switch
    {
        ActionKind.Accept => PartKind.Accept,
        ActionKind.Decline => PartKind.Decline,
        ActionKind.Defer => PartKind.Defer,
        _ => PartKind.OtherAction,
    };
}
