using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.SlowTests.FixSafety;

/// <summary>Runs a program before and after its fixes: what was on is off, what was kept too long is kept for the limit.</summary>
public class StartsOffTests
{
    [Theory]
    [InlineData("public bool AllowAnalytics { get; set; } = true;", "new Preferences().AllowAnalytics")]
    [InlineData("public bool? AllowAnalytics { get; init; } = true;", "new Preferences().AllowAnalytics")]
    [InlineData("public bool AllowAnalytics = !false;", "new Preferences().AllowAnalytics")]
    [InlineData("public const bool AllowAnalytics = true;", "Preferences.AllowAnalytics")]
    [InlineData("public static readonly bool AllowAnalytics = true;", "Preferences.AllowAnalytics")]
    [InlineData("public bool AllowAnalytics { get; set; } = Values.On;", "new Preferences().AllowAnalytics")]
    [InlineData("public string AllowAnalytics { get; set; } = \"true\";", "new Preferences().AllowAnalytics")]
    [InlineData("public object AllowAnalytics { get; set; } = true;", "new Preferences().AllowAnalytics")]
    [InlineData("public bool AllowAnalytics { get; set; } public Preferences() { AllowAnalytics = true; }", "new Preferences().AllowAnalytics")]
    [InlineData("public bool AllowAnalytics { get; set; } public static Preferences Create() => new() { AllowAnalytics = true };", "Preferences.Create().AllowAnalytics")]
    [InlineData("public static bool Read(bool? allowAnalytics) => allowAnalytics ?? true;", "Preferences.Read(null)")]
    [InlineData("public static bool Read(bool? allowAnalytics) => allowAnalytics.GetValueOrDefault(true);", "Preferences.Read(null)")]
    [InlineData("public static bool Read(bool allowAnalytics = true) => allowAnalytics;", "Preferences.Read()")]
    [InlineData("public bool AllowAnalytics; public Preferences(bool? analytics = null) => AllowAnalytics = analytics == null ? true : analytics.Value;", "new Preferences().AllowAnalytics")]
    [InlineData("public bool AllowAnalytics { get; set; } = Values.IsEurope ? true : true;", "new Preferences().AllowAnalytics")]
    [InlineData("public bool AllowAnalytics { get; set; } = Values.Stored switch { true => true, _ => true };", "new Preferences().AllowAnalytics")]
    [InlineData("public Dictionary<string, bool> Flags { get; } = new() { [\"AllowAnalytics\"] = true };", "new Preferences().Flags[\"AllowAnalytics\"]")]
    [InlineData("public AdsConsent Ads { get; set; } = AdsConsent.Accepted;", "new Preferences().Ads")]
    [InlineData("public AdsConsent? Ads { get; set; } = global::AdsConsent.Accepted;", "new Preferences().Ads")]
    [InlineData("public TrainingConsent Training { get; set; } = TrainingConsent.Granted;", "new Preferences().Training")]
    [InlineData("public TrainingConsent Training = TrainingConsent.Granted;", "new Preferences().Training")]
    [InlineData("public static TrainingConsent Read(TrainingConsent training = TrainingConsent.Granted) => training;", "Preferences.Read()")]
    [InlineData("public static TrainingConsent Read(TrainingConsent? training) => training ?? TrainingConsent.Granted;", "Preferences.Read(null)")]
    [InlineData("public static TrainingConsent Read(TrainingConsent? training) => training.GetValueOrDefault(TrainingConsent.Granted);", "Preferences.Read(null)")]
    public async Task WhatWasOnIsOff(string member, string read)
    {
        var (before, after) = await Run(member, read);
        Assert.True(StartingPlace.IsOn(before), $"{before} is off");
        Assert.False(StartingPlace.IsOn(after), $"{after} is on");
    }

    [Theory]
    [InlineData("public int ChatRetentionDays { get; set; } = 365 * 5;", "TimeSpan.FromDays(new Preferences().ChatRetentionDays)")]
    [InlineData("public TimeSpan ChatRetention = TimeSpan.FromHours(43800);", "new Preferences().ChatRetention")]
    [InlineData("public TimeSpan ChatRetention = new(1825, 0, 0, 0);", "new Preferences().ChatRetention")]
    [InlineData("public long ChatRetentionMs = 157_680_000_000L;", "TimeSpan.FromMilliseconds(new Preferences().ChatRetentionMs)")]
    [InlineData("public string ChatRetention = \"1825.00:00:00\";", "TimeSpan.Parse(new Preferences().ChatRetention)")]
    [InlineData("public static bool AllowTraining = true; public static TimeSpan ChatRetention() => AllowTraining ? TimeSpan.FromDays(1825) : TimeSpan.FromDays(30);", "Preferences.ChatRetention()")]
    [InlineData("public static bool AllowTraining = true; public static TimeSpan ChatRetention() { if (AllowTraining) { return TimeSpan.FromDays(1825); } return TimeSpan.FromDays(30); }", "Preferences.ChatRetention()")]
    [InlineData("public static TrainingConsent Training = TrainingConsent.Granted; public static int ChatRetentionDays() => Training switch { TrainingConsent.Granted => 365, _ => 30 };", "TimeSpan.FromDays(Preferences.ChatRetentionDays())")]
    public async Task WhatWasKeptTooLongIsKeptForTheLimit(string member, string read)
    {
        var (before, after) = await Run(member, read);
        Assert.True((TimeSpan)before! > TimeSpan.FromDays(30));
        Assert.Equal(TimeSpan.FromDays(30), after);
    }

    private static async Task<(object? Before, object? After)> Run(string member, string read)
    {
        var before = await FixedProject.Of(new Piece(Platform.Net, "", [("/0/Source0.cs", Source(member, read))]), Style.Plain);
        var offers = (await before.Offers()).Where(offer => !offer.IsForAllFiles).ToList();
        Assert.NotEmpty(offers);
        var after = await before.AfterAll(offers[0].Provider, offers[0].Action.EquivalenceKey!);
        return (Read(before), Read(after));
    }

    private static object? Read(FixedProject project)
    {
        using var program = RunningProgram.Of(project.Compilation);
        Assert.NotNull(program);
        return program.Call("Reader", "Read");
    }

    private static string Source(string member, string read) => $$"""
        public enum AdsConsent { Accepted, Rejected }
        public enum TrainingConsent { Granted = 1, Denied = 2 }
        public static class Values { public const bool On = true; public static bool IsEurope => true; public static bool? Stored => null; }
        public class Preferences { {{member}} }
        public static class Reader { public static object? Read() => {{read}}; }
        """;
}
