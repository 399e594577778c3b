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
    public Task IsFixedOnlyWhereAPersonAsks(string source, string off) =>
        Verify<ConsentToggleAnalyzer, ConsentOnByDefaultFix>.FixesSingly(
            Usings + source, Usings + source.Replace("[|true|]", off), Said, Platform.Libraries);

    [Theory]
    [InlineData("class ShopContext { protected void OnModelCreating(ModelBuilder b) { b.Entity(\"User\", user => user.Property<bool>(\"ShareUsageData\").HasDefaultValue([|true|])); } }", "false")]
    [InlineData("class MigrationSettings { public bool AllowAnalytics { get; set; }[| = true;|] }", "")]
    public Task IsTakenForNothingElse(string source, string off) =>
        Verify<ConsentToggleAnalyzer, ConsentOnByDefaultFix>.Fixes(
            Usings + source.Replace("[| = true;|]", " = [|true|];"),
            Usings + source.Replace("[|true|]", off).Replace("[| = true;|]", off),
            Platform.Libraries);
}
