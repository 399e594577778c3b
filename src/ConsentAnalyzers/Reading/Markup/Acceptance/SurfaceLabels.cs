using ConsentAnalyzers.Surfaces;

namespace ConsentAnalyzers.Reading.Markup.Acceptance;

/// <summary>Gives a choice without words of its own the words beside it; they are its label then, and explain nothing.</summary>
internal static class SurfaceLabels
{
    private const int Longest = 160;

    public static List<PlacedPart> Assigned(List<PlacedPart> parts)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i] is { Kind: PartKind.Choice, Text: "" })
            {
                i -= Take(parts, i, i - 1) ? 1 : 0;
                _ = parts[i].Text.Length > 0 || Take(parts, i, i + 1);
            }
        }

        return parts;
    }

    private static bool Take(List<PlacedPart> parts, int choice, int label)
    {
        if (label < 0 || label >= parts.Count || parts[label].Parent != parts[choice].Parent)
        {
            return false;
        }

        var (kind, text) = (parts[label].Kind, parts[label].Text);
        if (kind is not (PartKind.Prose or PartKind.Heading) || text.Length > Longest || text.IndexOf('.') >= 0)
        {
            return false;
        }

        parts[choice] = parts[choice] with { Text = text };
        if (kind == PartKind.Heading)
        {
            return false;
        }

        parts.RemoveAt(label);
        return true;
    }
}
