using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Reading.CSharp.Toggles;

/// <summary>What names say about when code runs.</summary>
internal static class Circumstances
{
    /// <summary>Whether a name speaks of how a program or a window starts out: <c>Form_Load</c>, <c>ApplyDefaults</c>.</summary>
    public static bool NamesStart(string name) => Role.Starts.IsIn(Words.Of(name));

    /// <summary>Whether a name speaks of what a person does: <c>OnAcceptClicked</c>, <c>OptIn</c>, <c>SaveChoice</c>.</summary>
    public static bool NamesAction(string name)
    {
        var words = Words.Of(name);
        return Role.Acts.IsIn(words) || Role.ActOpenings.Starts(words);
    }
}
