namespace ConsentAnalyzers.PackageTests;

/// <summary>Markup and settings files with a defect in each place that is read; some with Windows line ends and a byte order mark.</summary>
internal static class Files
{
    public const string Settings = """
        {
          "Privacy": {
            "ShareUsageWithPartners": true, // asked for by marketing
          },
          "Chats": {
            "RetentionDays": 1825
          }
        }

        """;

    public static string Page { get; } = Windows("""
        <Window xmlns="http://schemas.microsoft.com/winfx/2006/xaml/presentation">
            <StackPanel>
                <TextBlock Text="Privacy" />
                <CheckBox Content="Share usage data with partners" IsChecked="True" />
            </StackPanel>
        </Window>

        """);

    public const string Embedded = """
        <ContentPage xmlns="http://schemas.microsoft.com/dotnet/2021/maui">
            <HorizontalStackLayout>
                <Label Text="Send crash reports" />
                <Switch AutomationProperties.Name="Send crash reports" IsToggled="True" />
            </HorizontalStackLayout>
        </ContentPage>

        """;

    public static string Component { get; } = Windows("""
        @page "/privacy"

        <h1>Privacy</h1>
        <label>Send crash reports <InputCheckbox Value="true" /></label>

        @code {
            [Parameter]
            public string Name { get; set; } = "";

            public bool AllowAnalytics { get; set; } = true;

            private static readonly TimeSpan ChatRetention = TimeSpan.FromDays(365 * 5);
        }

        """);

    public static string ComponentRepaired { get; } = Component
        .Replace("Value=\"true\"", "Value=\"false\"").Replace(" = true;", "").Replace("365 * 5", "30");

    /// <summary>A component whose markup has nothing to fix, with tabs.</summary>
    public static string OnlyCode { get; } = Windows("""
        <p>@Text</p>

        @code {
        ->private string Text => AllowAnalytics ? "on" : "off";
        ->public bool AllowAnalytics { get; set; } = true; // until they choose
        ->[Parameter] public bool ShowAdvanced { get; set; } = true;
        }

        """.Replace("->", "\t"));

    public static string OnlyCodeRepaired { get; } = OnlyCode.Replace(" = true; // until", " // until");

    public const string View = """
        @page

        <h1>Our new terms</h1>
        <form method="post">
            <label><input type="checkbox" name="ShareUsageData" checked /> Share usage data with partners</label>
            <a href="/terms">Terms</a>
            <button type="submit">Accept</button><button type="submit">Decline</button>
        </form>
        @functions {
            public bool AllowAnalytics { get; set; } = true;
        }

        """;

    public static string ViewRepaired { get; } = View
        .Replace(" checked", "")
        .Replace(" = true;", "")
        .Replace(
            "    <button type=\"submit\">",
            """
                <p id="accept-explanation">By choosing "Accept" you agree to this, if it is selected: Share usage data with partners.</p>
                <button type="submit" aria-describedby="accept-explanation">
            """);

    private static string Windows(string text) => "\uFEFF" + text.ReplaceLineEndings("\r\n");
}
