using ConsentAnalyzers.Analyzers;
using ConsentAnalyzers.CodeFixes;

namespace ConsentAnalyzers.Tests.Rules.RetentionWithinLimit.CSharp;

/// <summary>Periods that are the default of something named elsewhere.</summary>
public class DefaultTests
{
    private const string Types = """

        public class OptionAttribute : Attribute { public OptionAttribute(string name) { } public object? Default { get; set; } }
        public class PropertyBuilder<T> { public PropertyBuilder<T> IsRequired() => this; public PropertyBuilder<T> HasDefaultValue(object value) => this; }
        public class EntityTypeBuilder<T> { public PropertyBuilder<TMember> Property<TMember>(System.Linq.Expressions.Expression<Func<T, TMember>> member) => new(); }
        public class ModelBuilder { public EntityTypeBuilder<T> Entity<T>() => new(); public void Entity<T>(Action<EntityTypeBuilder<T>> build) { } }
        public class ColumnsBuilder { public object Column<T>(string? type = null, bool nullable = false, object? defaultValue = null) => new(); }
        public class MigrationBuilder
        {
            public void CreateTable<T>(string name, Func<ColumnsBuilder, T> columns) { }
            public void AddColumn<T>(string name, string table, bool nullable = false, object? defaultValue = null) { }
        }
        public class Tenant { public int MessageRetentionDays { get; set; } public int Seats { get; set; } }
        public class BackupPolicy { public int RetentionDays { get; set; } }
        public class ChatPolicy { public int RetentionDays { get; set; } }
        """;

    [Theory]
    [InlineData("[System.ComponentModel.DefaultValue([|365|])] public int MessageRetentionDays { get; set; }")]
    [InlineData("[System.ComponentModel.DefaultValue([|365 * 5|])] public int ChatRetentionDays { get; set; }")]
    [InlineData("[System.ComponentModel.DefaultValue(typeof(TimeSpan), [|\"365.00:00:00\"|])] public TimeSpan ConversationRetention { get; set; }")]
    [InlineData("[Option(\"retention\", Default = [|365|])] public int UserRetentionDays { get; set; }")]
    [InlineData("[System.ComponentModel.DefaultValue(365)] public int ChatRetentionDays { get; set; } = [|365|];")]
    public Task FlagsTheDefaultInAnAttribute(string member) => Verify<RetentionAnalyzer>.Finds($"class Settings {{ {member} }}{Types}");

    [Theory]
    [InlineData("[System.ComponentModel.DefaultValue(30)] public int MessageRetentionDays { get; set; }")]
    [InlineData("[System.ComponentModel.DefaultValue(365)] public int MessageRetention { get; set; }")]
    [InlineData("[System.ComponentModel.DefaultValue(365)] public int Width { get; set; }")]
    [InlineData("[System.ComponentModel.DefaultValue(365)] public int BackupRetentionDays { get; set; }")]
    [InlineData("[System.ComponentModel.DefaultValue(-1)] public int ChatRetentionDays { get; set; }")]
    [InlineData("[System.ComponentModel.DefaultValue(int.MaxValue)] public int ChatRetentionDays { get; set; }")]
    [InlineData("[System.ComponentModel.DefaultValue(typeof(TimeSpan), \"soon\")] public TimeSpan ConversationRetention { get; set; }")]
    [InlineData("[System.ComponentModel.DataAnnotations.Range(1, 3650)] public int ChatRetentionDays { get; set; }")]
    public Task IsSilentOnOtherAttributes(string member) => Verify<RetentionAnalyzer>.Finds($"class Settings {{ {member} }}{Types}");

    [Theory]
    [InlineData("model.Entity<Tenant>().Property(t => t.MessageRetentionDays).HasDefaultValue([|365|]);")]
    [InlineData("model.Entity<ChatPolicy>().Property(p => p.RetentionDays).IsRequired().HasDefaultValue([|365|]);")]
    [InlineData("model.Entity<ChatPolicy>(entity => entity.Property(p => p.RetentionDays).HasDefaultValue([|365|]));")]
    [InlineData("migration.AddColumn<int>(name: \"MessageRetentionDays\", table: \"Tenants\", nullable: false, defaultValue: [|365|]);")]
    [InlineData("migration.CreateTable(name: \"ChatPolicies\", columns: table => new { RetentionDays = table.Column<int>(type: \"int\", defaultValue: [|365|]) });")]
    public Task FlagsTheDefaultOfAColumn(string statement) => Verify<RetentionAnalyzer>.Finds(Method(statement));

    [Theory]
    [InlineData("model.Entity<Tenant>().Property(t => t.MessageRetentionDays).HasDefaultValue(30);")]
    [InlineData("model.Entity<Tenant>().Property(t => t.Seats).HasDefaultValue(365);")]
    [InlineData("model.Entity<BackupPolicy>().Property(p => p.RetentionDays).HasDefaultValue(365);")]
    [InlineData("model.Entity<BackupPolicy>(entity => { entity.Property(p => p.RetentionDays).HasDefaultValue(365); });")]
    [InlineData("migration.AddColumn<int>(name: \"Seats\", table: \"Tenants\", nullable: false, defaultValue: 365);")]
    [InlineData("migration.AddColumn<int>(name: \"RetentionDays\", table: \"Backups\", nullable: false, defaultValue: 365);")]
    [InlineData("migration.CreateTable(name: \"BackupPolicies\", columns: table => new { RetentionDays = table.Column<int>(defaultValue: 365) });")]
    public Task IsSilentOnOtherColumns(string statement) => Verify<RetentionAnalyzer>.Finds(Method(statement));

    [Fact]
    public Task FlagsTheMetadataOfARegisteredProperty() => Verify<RetentionAnalyzer>.Finds(
        """
        using System.Windows;

        public class ChatHistoryView : FrameworkElement
        {
            public static readonly DependencyProperty RetentionDaysProperty = DependencyProperty.Register(
                "RetentionDays", typeof(int), typeof(ChatHistoryView), new PropertyMetadata([|365|]));
            public static readonly DependencyProperty PageSizeProperty = DependencyProperty.Register(
                "PageSize", typeof(int), typeof(ChatHistoryView), new PropertyMetadata(365));
        }
        """,
        Platform.NetFramework);

    [Fact]
    public Task IsSilentOnAHalfTypedDefault() => Verify<RetentionAnalyzer>.Finds(
        "class Settings { [System.ComponentModel.DefaultValue()] public int ChatRetentionDays { get; set; } [System.ComponentModel.DefaultValue(365 +)] public int UserRetentionDays { get; }",
        allowErrors: true);

    [Fact]
    public Task FixesThem() => Verify<RetentionAnalyzer, RetentionFix>.Fixes(
        Method("model.Entity<Tenant>().Property(t => t.MessageRetentionDays).HasDefaultValue([|365|]);")
            + "class Settings { [System.ComponentModel.DefaultValue([|365|])] public int ChatRetentionDays { get; set; } }",
        Method("model.Entity<Tenant>().Property(t => t.MessageRetentionDays).HasDefaultValue(30);")
            + "class Settings { [System.ComponentModel.DefaultValue(30)] public int ChatRetentionDays { get; set; } }");

    private static string Method(string statement) => $$"""
        public class Persistence
        {
            public void Configure(ModelBuilder model, MigrationBuilder migration)
            {
                {{statement}}
            }
        }
        {{Types}}
        """;
}
