using System.Globalization;
using ConsentAnalyzers.Tool.Writing;

namespace ConsentAnalyzers.Tool.Inventories;

/// <summary>The tables of the page. Each cell carries its column's name, because a narrow page sets a row out as a card.</summary>
internal static class HtmlTables
{
    public static string Asked(IReadOnlyList<Ask> asked) => Table(
        "Choices and accept actions, by file. Explanation and decline are those of the surface that a choice stands on.",
        ["Question", "Where", "For", "Starts as", "Explanation", "Decline", "Withdrawal", "Stored in", "Status"],
        asked.Select(ask => Row(ask, ask.Topic,
        [
            (null, ask.Asked is { } text ? $"{Html.Text(text)}{Small(Html.Code(ask.Name))}" : Html.Code(ask.Name)),
            ("Where", Where(ask, ask.Line, ask.Heading)),
            ("For", Known(Wording.Topic(ask))),
            ("Starts as", Pill(Wording.StartsAs(ask), ask switch { { IsNecessary: true } => "", { StartsAs: "on" } => "bad", { StartsAs: "off" } => "good", _ => "" })),
            ("Explanation", $"{Pill(Wording.Explained(ask), Tone(ask.Explained))}{(ask is { Kind: AskKind.Accept, Explanation: { } explanation } ? $"<small class=\"text\">{Html.Text(explanation)}</small>" : "")}"),
            ("Decline", Pill(Wording.Declined(ask), Tone(ask.Declined))),
            ("Withdrawal", Withdrawal(ask)),
            ("Stored in", ask.StoredIn is { } member ? Html.Code(member) : Known(Wording.Unknown)),
        ])));

    public static string Kept(IReadOnlyList<Period> kept) => Table(
        "Retention periods, by file. The bar grows with the period; the mark is the limit.",
        ["What", "Where", "How long", "Of whom", "Limit", "Deletes", "Status"],
        kept.Select(period => Row(period, null,
        [
            (null, Wording.Category(period) is { } category ? $"{Html.Text(category)}{Small(Html.Code(period.Name))}" : Html.Code(period.Name)),
            ("Where", Where(period, period.Line, null)),
            ("How long", $"<span class=\"length\">{Known(Wording.Length(period.Length))}{LengthBar.Of(period)}</span>"),
            ("Of whom", Html.Text(Wording.Branch(period))),
            ("Limit", Known(Wording.Length(period.Limit))),
            ("Deletes", period.Deletes ? "yes" : Known("not seen")),
        ])));

    public static string Faults(IReadOnlyList<Fault> faults) => Table(
        "Findings in code that neither asks nor keeps: what uses data, or grants without a person.",
        ["Finding", "Where", "What the code says", "Status"],
        faults.Select(fault => Row(fault, null,
        [
            (null, $"{Html.Text(fault.Title)}{Small(Html.Code(fault.Name))}"),
            ("Where", Where(fault, fault.Line, null)),
            ("What the code says", fault.Found is { } found ? Html.Code(found) : Known(Wording.Unknown)),
        ])));

    private static string Table(string caption, string[] columns, IEnumerable<string> rows)
    {
        var body = string.Concat(rows);
        return body.Length == 0 ? "" : $"""
            <div class="scroll"><table>
            <caption>{caption}</caption>
            <thead><tr>{string.Concat(columns.Select(column => $"<th scope=\"col\">{column}</th>"))}</tr></thead>
            <tbody>
            {body}</tbody>
            </table></div>
            """;
    }

    private static string Row(IEntry entry, string? topic, (string? Label, string Content)[] cells)
    {
        var sort = (entry as Period)?.Length is { } length ? Length.Days(length) : null;
        var laid = cells.Select(cell => cell.Label is null
            ? $"<th scope=\"row\">{cell.Content}</th>"
            : $"<td data-label=\"{cell.Label}\"{(cell.Label == "How long" ? string.Create(CultureInfo.InvariantCulture, $" data-sort=\"{(sort is double.PositiveInfinity ? 1e9 : sort ?? -1)}\"") : "")}><div>{cell.Content}</div></td>");
        return $"<tr data-status=\"{Wording.Verdict(entry.Status.Verdict)}\" data-topic=\"{Html.Text(topic ?? "")}\">{string.Concat(laid)}<td data-label=\"Status\"><div>{Status(entry.Status)}</div></td></tr>\n";
    }

    private static string Status(Status status) => status.Judgements is []
        ? Pill("right", "good")
        : string.Concat(status.Judgements.Select(judgement =>
            Pill($"{judgement.Rule}{(judgement.Verdict == Verdict.Finding ? "" : $" {Wording.Verdict(judgement.Verdict)}")}".Trim(), Tone(judgement.Verdict))
            + (judgement.Reason.Length > 0 ? Small(Html.Text(judgement.Reason)) : "")));

    private static string Where(IEntry entry, int line, string? heading) =>
        $"{Html.Text(entry.Surface)}{(heading is null ? "" : Small($"“{Html.Text(heading)}”"))}{Small(Html.Code(line > 0 ? $"{entry.Path}:{line}" : entry.Path))}";

    private static string Withdrawal(Ask ask) => Wording.Withdrawal(ask) is "here" or "not seen" or Wording.Unknown
        ? Known(Wording.Withdrawal(ask))
        : string.Join(", ", ask.Withdrawal.Select(place => $"<span title=\"{Html.Text(place.Path)}\">{Html.Text(place.Name)}</span>"));

    private static string Known(string text) => text is Wording.Unknown or "not seen" ? $"<span class=\"unknown\">{text}</span>" : Html.Text(text);

    private static string Small(string content) => $"<small>{content}</small>";

    private static string Pill(string text, string tone) =>
        text is Wording.Unknown or "not seen" ? Known(text) : $"<span class=\"pill{(tone.Length > 0 ? $" {tone}" : "")}\">{Html.Text(text)}</span>";

    private static string Tone(string fact) => fact switch
    {
        "yes" => "good",
        "no" or "late" or "other" or "later" => "bad",
        _ => "",
    };

    private static string Tone(Verdict verdict) => verdict switch
    {
        Verdict.Finding => "bad",
        Verdict.NotJudged => "",
        _ => "held",
    };
}
