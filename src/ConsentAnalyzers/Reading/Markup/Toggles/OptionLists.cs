using ConsentAnalyzers.Reading.Markup.Web;

namespace ConsentAnalyzers.Reading.Markup.Toggles;

/// <summary>The lists of a file, each looked through once, however many options ask about it.</summary>
internal sealed class OptionLists
{
    private readonly Dictionary<int, OptionList> _lists = [];

    /// <summary>What turns a control on; of an option its whole list tells.</summary>
    public StartingState? StartOf(MarkupElement control) =>
        control.Name is "option" && FormNames.ListOf(control) is { } list ? ListOf(list).StartOf(control) : WebControl.StartOf(control);

    private OptionList ListOf(MarkupElement list)
    {
        if (!_lists.TryGetValue(list.Index, out var options))
        {
            _lists.Add(list.Index, options = new OptionList(list));
        }

        return options;
    }
}
