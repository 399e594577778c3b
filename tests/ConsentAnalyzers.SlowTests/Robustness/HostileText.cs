using System.Globalization;
using System.Text;

namespace ConsentAnalyzers.SlowTests.Robustness;

/// <summary>
/// Text that makes a reader search the same place again for each thing that it finds: many controls in one label, under one
/// heading, behind one condition; searches that fail late; more of one thing than anybody writes.
/// </summary>
internal static class HostileText
{
    private const string Prose = "We keep your chats for a while, so that you may read them again. ";
    private const string Tick = "<input type=checkbox name=AllowAnalytics# checked>";
    private const string Bare = "<input type=checkbox checked>";
    private const string XamlTick = "<CheckBox Content=\"Share usage data\" IsChecked=\"True\"/>";
    private const string Accept = "<button>Accept</button>";

    public static IReadOnlyDictionary<string, (string Path, Func<int, string> OfLength)> All { get; } = new Dictionary<string, (string, Func<int, string>)>
    {
        ["a paragraph"] = ("a.razor", n => "<p>" + Many(Prose, n) + "</p>" + Tick + "<h2>Terms</h2>" + Accept),
        ["a page"] = ("a.razor", n => Many("<div id=\"c#\"><h3>Order #</h3><p>Paid</p><label for=\"f#\">Copy</label><input id=\"f#\" type=\"checkbox\" /></div>\n", n)),
        ["a view"] = ("a.cshtml", n => Many("<div id=\"c#\"><h3>Order #</h3><p>Paid</p><label for=\"f#\">Copy</label><input id=\"f#\" type=\"checkbox\" checked></div>\n", n)),
        ["a window"] = ("a.xaml", n => "<Grid>" + Many("<StackPanel><TextBlock Text=\"Orders\"/><CheckBox x:Name=\"B#\" Content=\"Grid\" IsChecked=\"True\"/></StackPanel>\n", n) + "</Grid>"),
        ["a settings file"] = ("appsettings.json", n => "{" + Many("\"Section#\":{\"Url\":\"x\",\"Enabled\":true,\"Retries\":5,\"AllowAnalytics\":false},\n", n) + "}"),
        ["keys that grant"] = ("appsettings.json", n => "{" + Many("\"AllowAnalytics#\":true,\n", n) + "}"),
        ["keys that keep"] = ("appsettings.json", n => "{" + Many("\"ChatRetentionDays#\":1825,\n", n) + "}"),
        ["long paths"] = ("appsettings.json", n => "{" + Many("\"a:b:c:d:e:f:g:h:i:j:k:l:m:n:o:p:q:AllowAnalytics#\":true,", n) + "}"),
        ["sections in sections"] = ("appsettings.json", n => Many("{\"Privacy\":{\"AllowAnalytics\":true},\"a\":", n)),
        ["keys without values"] = ("appsettings.json", n => "{" + Many("\"a\":", n)),
        ["ticks in one label"] = ("a.razor", n => "<label>" + Many(Bare, n) + "</label>"),
        ["ticks in one long label"] = ("a.razor", n => "<label>" + Many(Prose, n / 2) + Many(Bare, n / 2)),
        ["labels in labels"] = ("a.razor", n => Many("<label>Share usage data" + Bare, n)),
        ["ticks under one condition"] = ("a.cshtml", n => "@if (Model.X) {" + Many(Tick, n) + "}"),
        ["ticks under one long condition"] = ("a.cshtml", n => "@if (" + Many("Model.X || ", n / 2) + "y) {" + Many(Tick, n / 2) + "}"),
        ["conditions in conditions"] = ("a.cshtml", n => Many("@if (a) {" + Tick, n)),
        ["conditions after each other"] = ("a.cshtml", n => "@if (a) {}" + Many("else if (a) {" + Bare + "}", n)),
        ["comments behind conditions"] = ("a.cshtml", n => Many("//@if (a) {}\n", n / 2) + Many("@if (a) {} /* b " + Bare, n / 2)),
        ["routes"] = ("a.razor", n => Many("@page \"/privacy/#\"\n", n / 2) + Many(Tick, n / 2)),
        ["names around"] = ("a.cshtml", n => "<div class=\"" + Many("c# ", n / 2) + "\">" + Many(Tick, n / 2)),
        ["text behind a tick"] = ("a.razor", n => Bare + Many("<b>x</b>", n)),
        ["fields without labels"] = ("a.cshtml", n => Many("<input type=hidden name=RetentionDays value=30>", n)),
        ["components without labels"] = ("a.razor", n => Many("<Number Name=\"RetentionDays\" Value=\"30\"/>", n)),
        ["selected options"] = ("a.cshtml", n => "<select name=RetentionDays>" + Many("<option value=# selected></option>", n)),
        ["options in options"] = ("a.razor", n => "<select name=RetentionDays>" + Many("<option value=# selected>", n)),
        ["buttons in buttons"] = ("a.cshtml", n => "<form><input type=hidden name=newsletter value=yes>" + Many("<button>", n)),
        ["blanks in a helper"] = ("a.cshtml", n => "@Html.Raw(CheckBox" + new string(' ', n) + "x)"),
        ["calls in calls"] = ("a.cshtml", n => "@Html.CheckBox(\"a\")" + Many(".Name(x", n)),
        ["strings in holes of strings"] = ("a.cshtml", n => Many("<label>@Html.CheckBox(", n / 2) + Many("$\"{a(", n / 2)),
        ["brackets in a hole"] = ("a.cshtml", n => "<label>" + Bare + "@Html.CheckBox($\"{" + Many("(", n)),
        ["labels of holes"] = ("a.cshtml", n => Many("<label>" + Bare + "@a($\"{$\"{$\"{b}\"}\"}\")</label>", n)),
        ["values"] = ("a.cshtml", n => "<input " + Many("value=1 ", n) + ">"),
        ["attributes"] = ("a.xaml", n => "<CheckBox " + Many("a#=\"1\" ", n) + "/>"),
        ["cards in cards"] = ("a.razor", n => "<h2>Privacy</h2>" + Many("<section>", 1500) + Many("<b>x</b><div></div>", n) + Many("</section>", 1500) + Accept),
        ["cards around an accept"] = ("a.razor", n => Many("<section>", n / 2) + Many("<p>x</p>", n / 2) + Accept),
        ["headings before an accept"] = ("a.razor", n => Many("<h2>Privacy</h2>", n / 2) + Many("<p>x</p>", n / 2) + Accept),
        ["choices before an accept"] = ("a.cshtml", n => "<h2>Privacy</h2>" + Many("<input type=checkbox>Share data", n) + Accept),
        ["taken ids"] = ("a.cshtml", n => $"<h2>Privacy</h2>{Bare}{Accept}" + Many("<i id=\"accept-explanation-#\"></i>", n)),
        ["accepts"] = ("a.cshtml", n => "<h2>Privacy</h2>" + Many("<p>We use data.</p>", n) + string.Concat(Enumerable.Repeat(Accept, 24))),
        ["boxes in boxes"] = ("a.xaml", n => Many("<CheckBox IsChecked=\"True\">a ", n)),
        ["boxes side by side"] = ("a.axaml", n => "<StackPanel>" + Many(XamlTick, n)),
        ["groups"] = ("a.xaml", n => "<P>" + Many("<GroupBox><GroupBox.Header>", n / 2) + Many("<CheckBox IsChecked=\"True\"/>", n / 2)),
        ["suppressed lines"] = ("a.cshtml", n => Many("<!-- consent-analyzers disable-next-line CONSENT001: why -->\n<a \"", n)),
        ["suppressed blocks"] = ("a.cshtml", n => Many("<!-- consent-analyzers disable X#: why -->", n)),
        ["suppressed rules"] = ("a.cshtml", n => "<!-- consent-analyzers disable " + Many("CONSENT001, ", n) + ": why -->"),
        ["brackets"] = ("a.cshtml", n => Many("@(", n)),
        ["quotes"] = ("a.cshtml", n => Many("@a(\"", n)),
        ["angles"] = ("a.cshtml", n => Many("<", n)),
        ["paragraphs"] = ("a.cshtml", n => Many("<p>", n)),
    };

    /// <summary>A piece over and over, up to a length; <c>#</c> in it is its number.</summary>
    private static string Many(string piece, int length)
    {
        var text = new StringBuilder(length + piece.Length);
        for (var i = 0; text.Length < length; i++)
        {
            text.Append(piece.Replace("#", i.ToString(CultureInfo.InvariantCulture)));
        }

        return text.ToString();
    }
}
