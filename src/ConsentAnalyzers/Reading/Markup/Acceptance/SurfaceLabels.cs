using ConsentAnalyzers.Surfaces;

namespace ConsentAnalyzers.Reading.Markup.Acceptance;

/// <summary>Gives a choice without words of its own the words beside it; they are its label then, and explain nothing.</summary>
internal static class SurfaceLabels
{
    private const int Longest = 160;

    public static List<PlacedPart> Assigned(List<PlacedPart> parts)
    {
        var assigned = new List<PlacedPart>(parts.Count);
        for (var i = 0; i < parts.Count; i++)
        {
            var part = parts[i];
            if (part.Part is { Kind: PartKind.Choice, Text: "" })
            {
                if (assigned.Count > 0 && assigned[assigned.Count - 1] is var before && Names(before, part))
                {
                    part = part with { Part = part.Part with { Text = before.Part.Text } };
                    assigned.RemoveRange(assigned.Count - 1, IsSpent(before) ? 1 : 0);
                }
                else if (i + 1 < parts.Count && parts[i + 1] is var after && Names(after, part))
                {
                    part = part with { Part = part.Part with { Text = after.Part.Text } };
                    i += IsSpent(after) ? 1 : 0;
                }
            }

            assigned.Add(part);
        }

        return assigned;
    }

    private static bool Names(PlacedPart label, PlacedPart choice) =>
        label.Parent == choice.Parent
        && label.Part is { Kind: PartKind.Prose or PartKind.Heading, Text: { Length: > 0 and <= Longest } text }
        && text.IndexOf('.') < 0
        && SurfaceBranch.IsSeenFrom(label.Part.Branch, choice.Part.Branch);

    /// <summary>A heading names the choice and stays one.</summary>
    private static bool IsSpent(PlacedPart label) => label.Part.Kind == PartKind.Prose;
}
