namespace ConsentAnalyzers.Vocabulary;

/// <summary>Recognises what an application calls strictly necessary: nobody is asked there, so it may start on.</summary>
internal static class NecessaryWords
{
    /// <summary>Whether a name or label says so: "Strictly necessary", but not "Non-essential".</summary>
    public static bool AreIn(string name)
    {
        var words = Words.Of(name);
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] is "necessary" or "essential" or "strictly" && (i == 0 || words[i - 1] is not ("non" or "not")))
            {
                return true;
            }
        }

        return false;
    }
}
