using ConsentAnalyzers.Surfaces;

namespace ConsentAnalyzers.Tests.Surfaces;

/// <summary>A later rule over periods sees, on every host, what the limit leaves alone.</summary>
public sealed class PeriodTests
{
    [Theory]
    [InlineData("public System.TimeSpan ConversationRetention { get; set; } = System.TimeSpan.MaxValue;")]
    [InlineData("public System.TimeSpan ConversationRetention { get; set; } = System.Threading.Timeout.InfiniteTimeSpan;")]
    [InlineData("public System.TimeSpan ConversationRetention { get; set; } = System.TimeSpan.FromDays(int.MaxValue);")]
    [InlineData("public int ConversationRetentionDays { get; set; } = int.MaxValue;")]
    [InlineData("public long ConversationRetentionDays { get; set; } = int.MaxValue;")]
    [InlineData("public double ConversationRetentionDays { get; set; } = double.PositiveInfinity;")]
    [InlineData("public int ConversationRetentionDays { get; set; } = -1;")]
    [InlineData("public const int ConversationRetentionDays = -1;")]
    [InlineData("public string ConversationRetention { get; set; } = \"forever\";")]
    [InlineData("public System.DateTime DeleteChatsAfter { get; set; } = System.DateTime.MaxValue;")]
    [InlineData("[System.ComponentModel.DefaultValue(-1)] public int ConversationRetentionDays { get; set; }")]
    [InlineData("[System.ComponentModel.DefaultValue(int.MaxValue)] public int ConversationRetentionDays { get; set; }")]
    [InlineData("enum RetentionDays { OneDay, Infinite } RetentionDays ConversationRetention { get; } = RetentionDays.Infinite;")]
    [InlineData("System.Collections.Generic.Dictionary<string, int> Settings = new() { [\"Chat:RetentionDays\"] = -1 };")]
    public async Task SeesAnUnlimitedPeriodInCSharp(string member) => await SeesUnlimited("Chat.cs", $"class ChatOptions {{ {member} }}");

    [Theory]
    [InlineData("appsettings.json", """{ "Chat": { "RetentionDays": -1 } }""")]
    [InlineData("appsettings.json", """{ "Chat": { "RetentionDays": 2147483647 } }""")]
    [InlineData("appsettings.json", """{ "Retention": { "Chats": "forever" } }""")]
    [InlineData("Settings.razor", """<MudNumericField Label="Chat retention" Suffix="days" Value="-1" />""")]
    [InlineData("Settings.razor", """<select name="chatRetention"><option value="30">30 days</option><option value="0" selected>Forever</option></select>""")]
    [InlineData("Settings.xaml", """<StackPanel><NumericUpDown x:Name="ChatRetentionDays" Value="-1"/></StackPanel>""")]
    [InlineData("Settings.xaml", """<ComboBox x:Name="ChatRetention"><ComboBoxItem Content="30 days"/><ComboBoxItem Content="Unlimited" IsSelected="True"/></ComboBox>""")]
    public async Task SeesAnUnlimitedPeriodInFiles(string path, string text) => await SeesUnlimited(path, text);

    [Theory]
    [InlineData("for ever")]
    [InlineData("infinity")]
    [InlineData("indefinite")]
    [InlineData("Indefinitely")]
    [InlineData("unlimited")]
    [InlineData("NEVER")]
    public async Task SeesAWordForIt(string word) => await SeesUnlimited("appsettings.json", $$"""{ "Retention": { "Chats": "{{word}}" } }""");

    [Theory]
    [InlineData("Chat.cs", "class ChatOptions { public int RetentionDays { get; set; } = 0; }")]
    [InlineData("appsettings.json", """{ "Chat": { "RetentionDays": 0 } }""")]
    public async Task SeesAPeriodOfNothing(string path, string text) =>
        Assert.Single(await Found.In(path, text, new AnyPeriod(period => period.Length.Finite == TimeSpan.Zero)));

    [Theory]
    [InlineData("int ChatRetentionDays(bool hasConsent) => hasConsent ? 20 : 10;")]
    [InlineData("int ChatRetentionDays(bool hasConsent) => !hasConsent ? 10 : 20;")]
    [InlineData("int ChatRetentionDays(bool hasOptedOut) => hasOptedOut ? 10 : 20;")]
    [InlineData("int ChatRetentionDays(bool hasConsent) => hasConsent switch { true => 20, _ => 10 };")]
    [InlineData("int ChatRetentionDays(bool hasConsent) { if (hasConsent) { return 20; } else { return 10; } }")]
    [InlineData("int ChatRetentionDays(bool hasConsent, bool isPaid) => hasConsent ? 20 : isPaid ? 10 : 5;")]
    public async Task SeesTheRefusedBranchApartFromTheGranted(string member)
    {
        var source = $"class Chats {{ {member} }}";

        Assert.Single(await Found.In("Chats.cs", source, new AnyPeriod(period => period is { Branch: ConsentBranch.Granted, Length.Finite.Days: 20 })));
        Assert.Single(await Found.In("Chats.cs", source, new AnyPeriod(period => period is { Branch: ConsentBranch.Refused, Length.Finite.Days: 10 })));
    }

    [Theory]
    [InlineData("int ChatRetentionDays(bool allowTraining) => allowTraining ? 30 : 1825;", 1)]
    [InlineData("int ChatRetentionDays(bool allowTraining, bool hasConsent) => allowTraining ? 30 : hasConsent ? 1825 : 3650;", 2)]
    public async Task SeesARefusedBranchThatIsTooLong(string member, int count) => Assert.Equal(
        count,
        (await Found.In("Chats.cs", $"class Chats {{ {member} }}", new AnyPeriod(period => period is { Branch: ConsentBranch.Refused, Length.Finite.Days: > 30 }))).Length);

    private static async Task SeesUnlimited(string path, string text) =>
        Assert.Single(await Found.In(path, text, new AnyPeriod(period => period.Length.IsUnlimited)));
}
