namespace ConsentAnalyzers.Vocabulary;

/// <summary>A place that holds a duration, and what a reader sees around it.</summary>
/// <param name="Name">Its own name or key.</param>
/// <param name="Near">What stands with it in the same expression: the receiver, a key, the names of what it belongs to.</param>
/// <param name="Container">The types around it.</param>
/// <param name="Member">The method or property around it.</param>
/// <param name="Namespace">The namespace.</param>
/// <param name="IsStore">Whether a data store's own API takes the duration, so that an expiry is the end of data.</param>
/// <param name="IsSetting">Whether it is an option or setting, where a maximum is what happens.</param>
/// <param name="Beside">The names beside it in its type or section; asked for only where a judgement hangs on them.</param>
internal sealed record RetentionPlace(
    string Name, string Near = "", string Container = "", string Member = "", string Namespace = "", bool IsStore = false,
    bool IsSetting = false, Func<IEnumerable<string>>? Beside = null);
