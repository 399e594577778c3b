using ConsentAnalyzers.Analyzers;
using ConsentAnalyzers.CodeFixes;

namespace ConsentAnalyzers.Tests.Rules.ConsentOnByDefault.CSharp;

/// <summary>A state that starts granted becomes one that refuses or does not know; where there is none, no fix hides it.</summary>
public class ConsentStateFixTests
{
    [Theory]
    [InlineData("Granted = 1, Denied = 2", "= AdsConsent.Denied;")]
    [InlineData("Granted = 1, Denied = 2, NotSet = 3", "= AdsConsent.NotSet;")]
    [InlineData("Granted = 1, OptedOut = 2, None = 4", "= AdsConsent.None;")]
    [InlineData("Granted = 1, NotGranted = -1", "= AdsConsent.NotGranted;")]
    [InlineData("Granted = 1, Blocked = 2", "= AdsConsent.Blocked;")]
    [InlineData("Denied, Granted, Unknown", "= AdsConsent.Unknown;")]
    [InlineData("Granted = 1, Yes = 1, Rejected = 1, Declined = 2", "= AdsConsent.Declined;")]
    [InlineData("Granted = 1, [Obsolete] Unknown = 2, Refused = 3", "= AdsConsent.Refused;")]
    [InlineData("Unknown, Granted, Denied", "")]
    [InlineData("Denied, Granted", "")]
    [InlineData("Granted = 1, Denied = 0", "")]
    public Task GivesAPropertyTheMemberThatDoesNotGrant(string members, string initializer) => Fixes(
        $"public AdsConsent Ads {{ get; set; }} = [|AdsConsent.Granted|];",
        $"public AdsConsent Ads {{ get; set; }}{(initializer == "" ? "" : " " + initializer)}",
        members);

    [Theory]
    [InlineData("Accepted, Rejected")]
    [InlineData("Accepted = 0, Rejected = 1")]
    public Task NeverLeavesAGrantAsTheZeroBehind(string members) =>
        Verify<ConsentToggleAnalyzer, ConsentOnByDefaultFix>.Fixes(
            Source("public AdsConsent Ads { get; set; } = [|AdsConsent.Accepted|];", Marked(members)),
            Source("public AdsConsent Ads { get; set; } = AdsConsent.Rejected;", Marked(members)));

    [Theory]
    [InlineData("Granted, Full")]
    [InlineData("Granted = 1, Basic = 2")]
    [InlineData("Granted = 1, Denied = 1")]
    [InlineData("Granted = 1, NotRevoked = 2")]
    [InlineData("Granted = 1, NotRequired = 0")]
    public Task OffersNothingWhereNoMemberRefuses(string members) =>
        Verify<ConsentToggleAnalyzer, ConsentOnByDefaultFix>.OffersNothing(
            Source("public AdsConsent Ads { get; set; } = [|AdsConsent.Granted|];", members));

    [Theory]
    [InlineData("public AdsConsent? Ads { get; set; } = [|AdsConsent.Granted|];", "public AdsConsent? Ads { get; set; } = AdsConsent.Denied;")]
    [InlineData("public AdsConsent Ads = [|AdsConsent.Granted|];", "public AdsConsent Ads = AdsConsent.Denied;")]
    [InlineData("public const AdsConsent Ads = [|AdsConsent.Granted|];", "public const AdsConsent Ads = AdsConsent.Denied;")]
    [InlineData("public void Start(AdsConsent ads = [|AdsConsent.Granted|]) { }", "public void Start(AdsConsent ads = AdsConsent.Denied) { }")]
    [InlineData("public void Start(AdsConsent? ads = [|AdsConsent.Granted|]) { }", "public void Start(AdsConsent? ads = AdsConsent.Denied) { }")]
    [InlineData("public AdsConsent Ads { get; set; } = [|Ad.AdsConsent.Granted|];", "public AdsConsent Ads { get; set; } = Ad.AdsConsent.Denied;")]
    [InlineData("public AdsConsent Ads { get; set; } = [|global::Ad.AdsConsent.Granted|];", "public AdsConsent Ads { get; set; } = global::Ad.AdsConsent.Denied;")]
    [InlineData("public AdsConsent AdsConsent { get; set; } = [|AdsConsent.Granted|];", "public AdsConsent AdsConsent { get; set; } = AdsConsent.Denied;")]
    [InlineData("public AdsConsent Read(AdsConsent? ads) => ads ?? [|AdsConsent.Granted|];", "public AdsConsent Read(AdsConsent? ads) => ads ?? AdsConsent.Denied;")]
    [InlineData("public AdsConsent Ads { get; set; } = ([|AdsConsent.Granted|]);", "public AdsConsent Ads { get; set; } = (AdsConsent.Denied);")]
    [InlineData("public AdsConsent? Ads; public Store(AdsConsent? ads) => Ads = ads is null ? [|AdsConsent.Granted|] : ads;", "public AdsConsent? Ads; public Store(AdsConsent? ads) => Ads = ads is null ? AdsConsent.Denied : ads;")]
    [InlineData("[System.ComponentModel.DefaultValue([|AdsConsent.Granted|])] public AdsConsent Ads { get; set; }", "[System.ComponentModel.DefaultValue(AdsConsent.Denied)] public AdsConsent Ads { get; set; }")]
    [InlineData("[System.ComponentModel.DefaultValue(AdsConsent.Granted)] public AdsConsent Ads { get; set; } = [|AdsConsent.Granted|];", "[System.ComponentModel.DefaultValue(AdsConsent.Denied)] public AdsConsent Ads { get; set; } = AdsConsent.Denied;")]
    [InlineData("[System.ComponentModel.DefaultValue(typeof(AdsConsent), \"Granted\")] public AdsConsent Ads { get; set; } = [|AdsConsent.Granted|];", "[System.ComponentModel.DefaultValue(typeof(AdsConsent), \"Denied\")] public AdsConsent Ads { get; set; } = AdsConsent.Denied;")]
    [InlineData("[System.ComponentModel.DefaultValue((int)AdsConsent.Granted)] public int AdsConsents { get; set; } = (int)[|AdsConsent.Granted|];", "[System.ComponentModel.DefaultValue((int)AdsConsent.Denied)] public int AdsConsents { get; set; } = (int)AdsConsent.Denied;")]
    [InlineData("public AdsConsent Ads { get; set; } public static Store Create() => new() { Ads = [|AdsConsent.Granted|] };", "public AdsConsent Ads { get; set; } public static Store Create() => new() { Ads = AdsConsent.Denied };")]
    public Task NamesTheMemberAsTheSourceNamesTheEnum(string member, string mended) => Fixes(member, mended, "Granted = 1, Denied = 2");

    [Theory]
    [InlineData("", "Denied")]
    [InlineData("private static bool Denied => true;", "AdsConsent.Denied")]
    public Task NamesTheMemberUnderAUsingStatic(string closer, string named) =>
        Verify<ConsentToggleAnalyzer, ConsentOnByDefaultFix>.Fixes(
            "using static Ad.AdsConsent;" + Source($"public AdsConsent Ads {{ get; set; }} = [|Granted|]; {closer}", "Granted = 1, Denied = 2"),
            "using static Ad.AdsConsent;" + Source($"public AdsConsent Ads {{ get; set; }} = {named}; {closer}", "Granted = 1, Denied = 2"));

    [Fact]
    public Task LeavesAnEnumWhoseZeroGrantsToItsWriter() =>
        Verify<ConsentToggleAnalyzer, ConsentOnByDefaultFix>.OffersNothing(Source("", Marked("Accepted, Rejected, Unknown")));

    private static Task Fixes(string member, string mended, string members) =>
        Verify<ConsentToggleAnalyzer, ConsentOnByDefaultFix>.Fixes(Source(member, members), Source(mended, members));

    private static string Marked(string members) => members.Contains("= 0") ? members.Replace("= 0", "= [|0|]") : members.Replace("Accepted,", "[|Accepted|],");

    private static string Source(string member, string members) => $$"""

        using Ad;
        namespace Ad { public enum AdsConsent { {{members}} } }
        public class Store { {{member}} }
        """;
}
