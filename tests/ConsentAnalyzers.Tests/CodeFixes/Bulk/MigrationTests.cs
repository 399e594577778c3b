using ConsentAnalyzers.Analyzers;
using ConsentAnalyzers.CodeFixes;

namespace ConsentAnalyzers.Tests.CodeFixes.Bulk;

/// <summary>An applied migration and the snapshot of the model say what a database has; a bulk run does not rewrite history.</summary>
public class MigrationTests
{
    private const string Said = "the database and the model snapshot keep the old value";

    private const string Usings = "using Microsoft.EntityFrameworkCore;\nusing Microsoft.EntityFrameworkCore.Infrastructure;\nusing Microsoft.EntityFrameworkCore.Migrations;\n";

    [Theory]
    [InlineData("class AddConsent : Migration { protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.AddColumn<bool>(\"AllowAnalytics\", \"Users\", defaultValue: [|true|]); }", "false")]
    [InlineData("abstract class Base : Migration { } class AddConsent : Base { protected override void Up(MigrationBuilder m) => m.AddColumn<bool>(name: \"MarketingConsent\", table: \"Users\", defaultValue: [|true|]); }", "false")]
    [InlineData("class ShopModelSnapshot : ModelSnapshot { protected override void BuildModel(ModelBuilder b) { b.Entity(\"User\", user => user.Property<bool>(\"ShareUsageData\").HasDefaultValue([|true|])); } }", "false")]
    [InlineData("[Migration(\"20240101_AddConsent\")] partial class AddConsent { void Build(ModelBuilder b) => b.Entity(\"User\", user => user.Property<bool>(\"ShareUsageData\").HasDefaultValue([|true|])); }", "false")]
    [InlineData("namespace Shop.Migrations { static class Columns { public static void Add(MigrationBuilder m) => m.AddColumn<bool>(\"AllowAnalytics\", \"Users\", defaultValue: [|true|]); } }", "false")]
    [InlineData("interface IDbMigration { } class AddConsent : IDbMigration { void Apply(MigrationBuilder m) => m.AddColumn<bool>(\"AllowAnalytics\", \"Users\", defaultValue: [|true|]); }", "false")]
    [InlineData("class DataMigration { } class Orchard : DataMigration { void Create(MigrationBuilder m) => m.AddColumn<bool>(\"AllowAnalytics\", \"Users\", defaultValue: [|true|]); }", "false")]
    [InlineData("abstract class SchemaStep { protected void Column(string name, bool defaultValue) { } } class Step0043_Privacy : SchemaStep { void Run() => Column(\"AllowAnalytics\", defaultValue: [|true|]); }", "false")]
    [InlineData("interface IUpgradeStep { } class Upgrade20240301 : IUpgradeStep { void Run(MigrationBuilder m) => m.AddColumn<bool>(\"AllowAnalytics\", \"Users\", defaultValue: [|true|]); }", "false")]
    [InlineData("namespace Shop.Migrations.V2 { class Consents { void Up(MigrationBuilder m) => m.AddColumn<bool>(\"AllowAnalytics\", \"Users\", defaultValue: [|true|]); } }", "false")]
    [InlineData("static class Columns { public static void AddConsent(this MigrationBuilder m, bool allowAnalytics = [|true|]) { } }", "false")]
    public Task IsFixedOnlyWhereAPersonAsks(string source, string off) =>
        Verify<ConsentToggleAnalyzer, ConsentOnByDefaultFix>.FixesSingly(
            Usings + source, Usings + source.Replace("[|true|]", off), Said, Platform.Libraries);

    /// <summary>Who changes the constant that a migration names changes the migration.</summary>
    [Theory]
    [InlineData("static class Consents { public const bool AllowAnalytics = [|true|]; } class M : Migration { protected override void Up(MigrationBuilder m) => m.AddColumn<bool>(\"AllowAnalytics\", \"Users\", defaultValue: Consents.AllowAnalytics); }")]
    [InlineData("static class Consents { public static readonly bool AllowAnalytics = [|true|]; } class M : Migration { protected override void Up(MigrationBuilder m) => m.AddColumn<bool>(\"AllowAnalytics\", \"Users\", defaultValue: Consents.AllowAnalytics); }")]
    [InlineData("static class Consents { public const bool AllowAnalytics = [|true|]; } static class Columns { public const bool Analytics = Consents.AllowAnalytics; } class M : Migration { protected override void Up(MigrationBuilder m) => m.ToString().Equals(Columns.Analytics.ToString()); }")]
    [InlineData("static class Consents { public const bool AllowAnalytics = [|true|]; public static string Sql() => \"default \" + AllowAnalytics; } class M : Migration { protected override void Up(MigrationBuilder m) => m.ToString().Equals(Consents.Sql()); }")]
    [InlineData("interface IDbMigration { } static class Consents { public const bool AllowAnalytics = [|true|]; } class V12 : IDbMigration { bool Default => Consents.AllowAnalytics; }")]
    public Task IsFixedOnlyWhereAPersonAsksThroughItsConstants(string source) =>
        Verify<ConsentToggleAnalyzer, ConsentOnByDefaultFix>.FixesSingly(
            Usings + source, Usings + source.Replace("[|true|]", "false"), Said, Platform.Libraries);

    [Theory]
    [InlineData("class ShopContext { protected void OnModelCreating(ModelBuilder b) { b.Entity(\"User\", user => user.Property<bool>(\"ShareUsageData\").HasDefaultValue([|true|])); } }", "false")]
    [InlineData("class MigrationSettings { public bool AllowAnalytics { get; set; }[| = true;|] }", "")]
    [InlineData("class UserPrivacy { public bool AllowAnalytics { get; set; }[| = true;|] } class M : Migration { protected override void Up(MigrationBuilder m) => m.AddColumn<bool>(nameof(UserPrivacy.AllowAnalytics), \"Users\"); }", "")]
    [InlineData("class Camera2000PrivacySettings { public bool AllowAnalytics { get; set; }[| = true;|] }", "")]
    [InlineData("static class Consents { public const bool AllowAnalytics = [|true|]; } class Page { bool On => Consents.AllowAnalytics; }", "false")]
    public Task IsTakenForNothingElse(string source, string off) =>
        Verify<ConsentToggleAnalyzer, ConsentOnByDefaultFix>.Fixes(
            Usings + source.Replace("[| = true;|]", " = [|true|];"),
            Usings + source.Replace("[|true|]", off).Replace("[| = true;|]", off),
            Platform.Libraries);
}
