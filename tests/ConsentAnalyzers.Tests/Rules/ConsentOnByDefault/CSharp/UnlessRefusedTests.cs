using ConsentAnalyzers.CodeFixes;

namespace ConsentAnalyzers.Tests.Rules.ConsentOnByDefault.CSharp;

/// <summary>Who said nothing has not agreed: a condition that only a no turns off is on by default.</summary>
public class UnlessRefusedTests
{
    [Theory]
    [InlineData("_shareUsageData != false", "_shareUsageData == true")]
    [InlineData("false != _shareUsageData", "true == _shareUsageData")]
    [InlineData("_shareUsageData is not false", "_shareUsageData is true")]
    [InlineData("_shareUsageData is not (false)", "_shareUsageData is true")]
    [InlineData("_shareUsageData is null or true", "_shareUsageData is true")]
    [InlineData("_shareUsageData is true or null", "_shareUsageData is true")]
    [InlineData("_shareUsageData == null || _shareUsageData == true", "_shareUsageData != null && _shareUsageData == true")]
    [InlineData("_shareUsageData is null || _shareUsageData.Value", "_shareUsageData is not null && _shareUsageData.Value")]
    [InlineData("!_shareUsageData.HasValue || _shareUsageData.Value", "_shareUsageData.HasValue && _shareUsageData.Value")]
    [InlineData("!_shareUsageData.HasValue || (bool)_shareUsageData", "_shareUsageData.HasValue && (bool)_shareUsageData")]
    [InlineData("_settings?.ShareUsageData != false", "_settings?.ShareUsageData == true")]
    [InlineData("_settings == null || _settings.ShareUsageData", "_settings != null && _settings.ShareUsageData")]
    [InlineData("_texts[\"ShareUsageData\"] != \"false\"", "_texts[\"ShareUsageData\"] == \"true\"")]
    [InlineData("!_flags.TryGetValue(\"ShareUsageData\", out var on) || on", "_flags.TryGetValue(\"ShareUsageData\", out var on) && on")]
    [InlineData("!_texts.TryGetValue(\"ShareUsageData\", out var text) || text != \"false\"", "_texts.TryGetValue(\"ShareUsageData\", out var text) && text == \"true\"")]
    [InlineData("string.IsNullOrEmpty(_texts[\"ShareUsageData\"]) || bool.Parse(_texts[\"ShareUsageData\"])", "!string.IsNullOrEmpty(_texts[\"ShareUsageData\"]) && bool.Parse(_texts[\"ShareUsageData\"])")]
    [InlineData("_shareUsageData == null || _shareUsageData != false", "_shareUsageData != null && _shareUsageData == true")]
    [InlineData("_shareUsageData is null || (_shareUsageData is not false)", "_shareUsageData is not null && (_shareUsageData is true)")]
    [InlineData("_shareUsageData == true || _shareUsageData == null", "_shareUsageData == true && _shareUsageData != null")]
    [InlineData("_shareUsageData != false || !_shareUsageData.HasValue", "_shareUsageData == true && _shareUsageData.HasValue")]
    [InlineData("_texts[\"ShareUsageData\"] is not \"False\"", "_texts[\"ShareUsageData\"] is \"True\"")]
    public Task FlagsACondition(string condition, string mended) => Fixes($"bool Read() => [|{condition}|];", $"bool Read() => {mended};");

    [Theory]
    [InlineData("_flags.TryGetValue(\"ShareUsageData\", out var on) ? on : [|true|]", "_flags.TryGetValue(\"ShareUsageData\", out var on) ? on : false")]
    [InlineData("!_flags.TryGetValue(\"ShareUsageData\", out var on) ? [|true|] : on", "!_flags.TryGetValue(\"ShareUsageData\", out var on) ? false : on")]
    [InlineData("_flags.ContainsKey(\"ShareUsageData\") ? _flags[\"ShareUsageData\"] : [|true|]", "_flags.ContainsKey(\"ShareUsageData\") ? _flags[\"ShareUsageData\"] : false")]
    [InlineData("_shareUsageData.HasValue ? _shareUsageData.Value : [|true|]", "_shareUsageData.HasValue ? _shareUsageData.Value : false")]
    [InlineData("_shareUsageData is null ? [|true|] : _shareUsageData.Value", "_shareUsageData is null ? false : _shareUsageData.Value")]
    [InlineData("_shareUsageData is not null ? _shareUsageData.Value : [|true|]", "_shareUsageData is not null ? _shareUsageData.Value : false")]
    [InlineData("_shareUsageData switch { false => false, _ => [|true|] }", "_shareUsageData switch { true => true, _ => false }")]
    [InlineData("_shareUsageData switch { null => [|true|], { } on => on }", "_shareUsageData switch { null => false, { } on => on }")]
    public Task FlagsABranch(string choice, string mended) => Fixes($"bool Read() {{ return {choice}; }}", $"bool Read() {{ return {mended}; }}");

    [Theory]
    [InlineData("public bool ShareUsageData => [|_stored != false|];")]
    [InlineData("public bool ShareUsageData { get { return [|_stored is not false|]; } }")]
    [InlineData("public bool ShareUsageData { get => [|_stored is null or true|]; set => _stored = value; }")]
    [InlineData("public bool IsTelemetryEnabled() => [|_stored != false|];")]
    [InlineData("public bool ShareUsageData; public void Load() { ShareUsageData = [|_stored != false|]; }")]
    [InlineData("public void Load() { var shareUsageData = [|_stored != false|]; Console.WriteLine(shareUsageData); }")]
    [InlineData("public bool ShareUsageData => _stored switch { false => false, _ => [|true|] };")]
    [InlineData("public bool IsAnalyticsAllowed(string text) => bool.TryParse(text, out var on) ? on : [|true|];")]
    [InlineData("public bool ShareUsageData; public void Load() { ShareUsageData = _flags.TryGetValue(\"s\", out var on) ? on : [|true|]; }")]
    [InlineData("private bool _on; public void Load() { _on = _flags.TryGetValue(\"s\", out var share) ? share : true; }")]
    public Task FlagsWhatTheAnswerIsFor(string member) => Verify<ConsentToggleAnalyzer>.Finds(Source(member));

    [Theory]
    [InlineData("_shareUsageData == true")]
    [InlineData("_shareUsageData is true")]
    [InlineData("_shareUsageData != true")]
    [InlineData("_shareUsageData is not true")]
    [InlineData("_shareUsageData is null or false")]
    [InlineData("!(_shareUsageData != false)")]
    [InlineData("_settings!.ShareUsageData != false")]
    [InlineData("_optOut != false")]
    [InlineData("ShareLocation != \"false\"; string ShareLocation")]
    [InlineData("_autoSave != false")]
    [InlineData("_record?.Granted != false")]
    [InlineData("_shareUsageData == null || _autoSave == true")]
    [InlineData("!_flags.TryGetValue(\"AutoSave\", out var on) || on")]
    [InlineData("_flags.TryGetValue(\"ShareUsageData\", out var on) ? on : false")]
    [InlineData("_flags.TryGetValue(\"ShareUsageData\", out var on) && on")]
    [InlineData("Environment.MachineName switch { \"eu\" => false, _ => true }")]
    [InlineData("Environment.ProcessorCount > 2 ? true : false")]
    public Task IsSilentOnOtherConditions(string condition) => Verify<ConsentToggleAnalyzer>.Finds(Source($"bool Read() => {condition};"));

    [Theory]
    [InlineData("public bool AllowAnalytics { get; set; } = Environment.MachineName switch { \"eu\" => false, _ => true };")]
    [InlineData("public bool AllowAnalytics { get; set; } = Environment.ProcessorCount switch { 1 => false, _ => true };")]
    [InlineData("public bool AllowAnalytics { get; set; } = Environment.MachineName switch { { Length: 2 } => false, _ => true };")]
    [InlineData("public bool AllowAnalytics { get; set; } = Stored switch { false when Environment.Is64BitProcess => false, _ => true }; static bool? Stored;")]
    [InlineData("public bool AllowAnalytics { get; set; } = Environment.Is64BitProcess switch { false => false, _ => true };")]
    public Task IsSilentOnASwitchOverSomethingElse(string member) => Verify<ConsentToggleAnalyzer>.Finds(Source(member));

    [Theory]
    [InlineData("_share.IsChecked != false")]
    [InlineData("_share.IsChecked ?? true")]
    [InlineData("_share.IsChecked is not false")]
    public Task IsSilentOnTheTickOfAControl(string answer) =>
        Verify<ConsentToggleAnalyzer>.Finds(
            $$"""
            using System.Windows.Controls;

            public class SettingsPage
            {
                private readonly CheckBox _share = new CheckBox();
                public bool ShareUsageData { get; set; }
                public void Keep() { ShareUsageData = {{answer}}; }
            }
            """,
            Platform.NetFramework);

    private static Task Fixes(string member, string mended) =>
        Verify<ConsentToggleAnalyzer, ConsentOnByDefaultFix>.Fixes(Source(member), Source(mended));

    private static string Source(string member) => $$"""
        #nullable disable warnings
        public class Settings { public bool ShareUsageData { get; set; } }
        public class ConsentRecord { public bool? Granted { get; set; } }
        public class Reader
        {
            private bool? _stored, _shareUsageData, _optOut, _autoSave;
            private Settings? _settings;
            private ConsentRecord? _record;
            private Dictionary<string, bool> _flags = new();
            private Dictionary<string, string> _texts = new();
            {{member}}
        }
        """;
}
