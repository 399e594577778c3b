using ConsentAnalyzers.Tool.Writing;

namespace ConsentAnalyzers.Tool.Inventories;

/// <summary>The inventory to be read: one page that needs neither script nor server, and sorts and filters where there is script.</summary>
internal static class InventoryHtml
{
    public static string Write(Inventory inventory)
    {
        var title = Html.Text(InventoryMarkdown.Title(inventory));
        return HtmlPage.Write(
            title,
            $"""
            <a class="skip" href="#asked">To what is asked</a>
            <header>
            <p class="kicker">Consent inventory</p>
            <h1>{title}</h1>
            {Figures(inventory)}
            {(inventory.IsComplete ? "" : "<p class=\"notice\">Not everything could be analysed: see the end of the page.</p>")}
            </header>
            {Filters(inventory)}
            <main>
            {Section("asked", "What is asked", HtmlTables.Asked(inventory.Asked), "No question was found.")}
            {Section("kept", "What is kept", HtmlTables.Kept(inventory.Kept), "No retention period was found.")}
            {(inventory.Faults.Count > 0 ? Section("faults", "Further findings", HtmlTables.Faults(inventory.Faults), "") : "")}
            {(inventory.NotAnalysed.Count > 0 ? Section("unseen", "What was not analysed", Unseen(inventory.NotAnalysed), "") : "")}
            </main>
            <footer>{Html.Text(Summary.Caution)}</footer>
            """,
            isScripted: true);
    }

    private static string Section(string id, string title, string content, string otherwise) =>
        $"<section id=\"{id}\"><h2>{title}</h2>\n{(content.Length > 0 ? content : $"<p class=\"empty\">{otherwise}</p>")}\n</section>";

    private static string Figures(Inventory inventory)
    {
        var open = inventory.Count(Verdict.Finding);
        return $"""
            <ul class="figures">
            {Figure(inventory.Asked.Count, "questions")}
            {Figure(Summary.StartingOn(inventory.Asked), "start on", isGrave: true)}
            {Figure(inventory.Kept.Count, "retention periods")}
            {Figure(Summary.Unlimited(inventory.Kept), "unlimited", isGrave: true)}
            {Figure(open, "with a finding", isGrave: true)}
            {Figure(inventory.Count(Verdict.Right), "right")}
            </ul>
            """;
    }

    private static string Figure(int count, string what, bool isGrave = false) =>
        $"<li{(isGrave && count > 0 ? " class=\"finding\"" : "")}><strong>{count}</strong> {what}</li>";

    private static string Filters(Inventory inventory) => $"""
        <form class="filters" role="search" hidden>
        <label>Search <input type="search" name="search" placeholder="A label, a name, a file"></label>
        <label>Status <select name="status"><option value="">All</option>{Options(Enum.GetValues<Verdict>().OrderDescending().Select(Wording.Verdict))}</select></label>
        <label>For <select name="topic"><option value="">Everything</option>{Options(inventory.Asked.Select(ask => ask.Topic).OfType<string>().Distinct().Order(StringComparer.Ordinal))}</select></label>
        <output aria-live="polite"></output>
        </form>
        """;

    private static string Options(IEnumerable<string> values) =>
        string.Concat(values.Select(value => $"<option>{Html.Text(value)}</option>"));

    private static string Unseen(IEnumerable<Unseen> parts) =>
        $"<ul>\n{string.Concat(parts.Select(part => $"<li><strong>{Html.Text(part.What)}</strong>: {Html.Text(part.Why)}</li>\n"))}</ul>";
}
