namespace ConsentAnalyzers.Reading.Markup;

/// <summary>Searches for a name that stands for itself and is no part of a longer one.</summary>
internal static class WholeWord
{
    /// <param name="text">Where it is searched for.</param>
    /// <param name="name">The name; not empty.</param>
    /// <param name="joints">What a name may hold beside letters and digits.</param>
    /// <param name="comparison">How it is compared.</param>
    public static bool Occurs(string text, string name, string joints, StringComparison comparison = StringComparison.Ordinal)
    {
        for (var at = text.IndexOf(name, comparison); at >= 0; at = text.IndexOf(name, at + 1, comparison))
        {
            if (IsAt(text, at, name.Length, joints))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether what stands at a place goes on neither before nor behind it.</summary>
    public static bool IsAt(string text, int start, int length, string joints)
    {
        return !IsPart(start - 1) && !IsPart(start + length);

        bool IsPart(int at) => at >= 0 && at < text.Length && (char.IsLetterOrDigit(text[at]) || joints.IndexOf(text[at]) >= 0);
    }
}
