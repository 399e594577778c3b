namespace ConsentAnalyzers.Tests.Rules.RetentionEnds.CSharp;

/// <summary>What a value means is said by its name: of a constant, a member of an enum, a factory.</summary>
public sealed class NamedValueTests
{
    [Theory]
    [InlineData("public const int Unlimited = -1; public int ChatRetentionDays { get; set; } = [|Unlimited|];")]
    [InlineData("public const int Forever = 0; public int ChatRetentionDays { get; set; } = [|Forever|];")]
    [InlineData("public const int KeepForever = 0; public int ChatRetentionDays { get; set; } = [|0|];")]
    [InlineData("public const int NoLimit = 0; public int ChatRetentionDays = [|0|];")]
    [InlineData("public const int NeverDelete = 99999; public int ChatRetentionDays = [|NeverDelete|];")]
    [InlineData("public const int NoExpiry = -1; public int ChatTtlSeconds = [|NoExpiry|];")]
    [InlineData("public const int NO_EXPIRATION = 0; public int ChatTtl = [|NO_EXPIRATION|];")]
    [InlineData("public const int NoEnd = 0; public int ChatRetentionDays = [|NoEnd|];")]
    [InlineData("public static readonly TimeSpan Forever = TimeSpan.Zero; public TimeSpan ChatRetention = [|Forever|];")]
    [InlineData("public static TimeSpan Indefinitely => TimeSpan.Zero; public TimeSpan ChatRetention = [|Indefinitely|];")]
    [InlineData("public static readonly TimeSpan? Permanent = null; public TimeSpan? ChatRetention = [|Permanent|];")]
    [InlineData("public static readonly int? KeepForever = null; public int? ChatRetentionDays = [|null|];")]
    [InlineData("public int ChatRetentionDays { get; set; } = [|0|]; // forever")]
    [InlineData("public int ChatRetentionDays { get; set; } = [|0|]; // 0 = keep forever")]
    [InlineData("public string ChatRetentionDays { get; set; } = [|\"0\"|]; // unlimited")]
    [InlineData("/// <summary>How long chats are kept; 0 means unlimited.</summary>\npublic int ChatRetentionDays { get; set; } = [|0|];")]
    [InlineData("// null: never deleted\npublic int? ChatRetentionDays { get; set; } = [|null|];")]
    public Task FlagsAValueThatIsCalledEndless(string members) => Finds($"public class PrivacyOptions\n{{\n{members}\n}}");

    [Theory]
    [InlineData("public const int UseDefault = -1; public int ChatRetentionDays { get; set; } = UseDefault;")]
    [InlineData("public const int Inherit = -1; public int ChatRetentionDays { get; set; } = -1;")]
    [InlineData("public const int NotConfigured = -1; public int ChatRetentionDays { get; set; } = -1;")]
    [InlineData("public const int Unset = -1; public int ChatRetentionDays = Unset;")]
    [InlineData("public const int Disabled = 0; public int ChatRetentionDays = Disabled;")]
    [InlineData("public int ChatRetentionDays { get; set; } = -1; // inherited from the tenant")]
    [InlineData("public int ChatRetentionDays { get; set; } = -1; // use the default")]
    [InlineData("/// <summary>Days; -1 means that the server's default holds.</summary>\npublic int ChatRetentionDays { get; set; } = -1;")]
    [InlineData("/// <summary>Days; -1 = default, 0 = keep forever.</summary>\npublic int ChatRetentionDays { get; set; } = -1;")]
    [InlineData("/// <summary>Days; 0 = delete at once, -1 = keep forever.</summary>\npublic int ChatRetentionDays { get; set; } = 0;")]
    [InlineData("public int ChatRetentionDays { get; set; } = 0; // 0: never keep them")]
    [InlineData("public const int Forever = -1; public int ChatRetentionDays { get; set; } = 0;")]
    [InlineData("public const int Forever = -1; public int RetryCount = Forever;")]
    [InlineData("public const int UnlimitedSeats = 0; public int ChatRetentionDays { get; set; } = 0;")]
    public Task IsSilentOnAValueThatIsCalledOtherwise(string members) => Finds($"public class PrivacyOptions\n{{\n{members}\n}}");

    [Theory]
    [InlineData("enum Keep { Month, Forever }", "public Keep ChatRetention { get; set; } = [|Keep.Forever|];")]
    [InlineData("enum RetentionDays { ONE_MONTH, INFINITE }", "public RetentionDays ChatRetention = [|RetentionDays.INFINITE|];")]
    [InlineData("enum HistoryPolicy { Days30, KeepForever }", "public HistoryPolicy ChatRetention = [|HistoryPolicy.KeepForever|];")]
    [InlineData("enum Expiry { Week, NeverExpires }", "public Expiry ChatExpiry = [|Expiry.NeverExpires|];")]
    [InlineData("enum AutoDelete { Never, Month }", "public AutoDelete DeleteChatsAfter = [|AutoDelete.Never|];")]
    [InlineData("enum Span { Month, Unlimited }", "public Span Of(bool isPaid) => Span.Month; public Span ChatRetention(bool isPaid) => isPaid ? [|Span.Unlimited|] : Span.Month;")]
    [InlineData("class Period { public static readonly Period Forever = new(); }", "public Period ChatRetention { get; set; } = [|Period.Forever|];")]
    [InlineData("record struct Period(int Days) { public static Period Unlimited => new(0); }", "public Period ChatRetention = [|Period.Unlimited|];")]
    [InlineData("class Period { public static Period Forever() => new(); }", "public Period ChatRetention { get; set; } = [|Period.Forever()|];")]
    public Task FlagsAMemberThatIsCalledEndless(string type, string member) => Finds($"public class Settings {{ {member} }} public {type}");

    [Theory]
    [InlineData("enum Keep { Month, Forever }", "public Keep ChatRetention { get; set; } = Keep.Month;")]
    [InlineData("enum Keep { Never, Month }", "public Keep KeepChats { get; set; } = Keep.Never;")]
    [InlineData("enum Keep { Forever, Month }", "public Keep BackupRetention { get; set; } = Keep.Forever;")]
    [InlineData("enum Plan { Free, Unlimited }", "public Plan ChatPlan { get; set; } = Plan.Unlimited;")]
    [InlineData("enum Retry { Never, Infinite }", "public Retry ChatRetry { get; set; } = Retry.Infinite;")]
    [InlineData("enum Scroll { Paged, Infinite }", "public Scroll ChatHistory { get; set; } = Scroll.Infinite;")]
    [InlineData("enum RollingInterval { Infinite, Day }", "public RollingInterval ChatLogRolling { get; set; } = RollingInterval.Infinite;")]
    [InlineData("enum Remind { Never, Weekly }", "public Remind ChatRetentionReminder { get; set; } = Remind.Never;")]
    public Task IsSilentOnOtherMembers(string type, string member) => Finds($"public class Settings {{ {member} }} public {type}");

    private static Task Finds(string source) => Verify<UnlimitedRetentionAnalyzer>.Finds(source);
}
