using ConsentAnalyzers.Analyzers;
using ConsentAnalyzers.CodeFixes;

namespace ConsentAnalyzers.Tests.Rules.ConsentOnByDefault.CSharp;

public class RegistrationTests
{
    [Fact]
    public Task FlagsDependencyProperties() =>
        Verify<ConsentToggleAnalyzer, ConsentOnByDefaultFix>.Fixes(
            Wpf("[|true|]"), Wpf("false"), Platform.NetFramework);

    [Fact]
    public Task IsSilentOnOtherDependencyProperties() =>
        Verify<ConsentToggleAnalyzer>.Finds(Wpf("false"), Platform.NetFramework);

    [Theory]
    [InlineData("builder.AddBooleanColumn(\"AllowAnalytics\", [|true|]);", "builder.AddBooleanColumn(\"AllowAnalytics\", false);")]
    [InlineData("builder.AddFlag(\"Users\", \"ShareUsageData\", [|true|]);", "builder.AddFlag(\"Users\", \"ShareUsageData\", false);")]
    [InlineData("builder.CreateBitColumn(nameof(User.NewsletterSubscribed), [|true|]);", "builder.CreateBitColumn(nameof(User.NewsletterSubscribed), false);")]
    [InlineData("builder.AppendBool(User.Optional, [|true|]);", "builder.AppendBool(User.Optional, false);")]
    [InlineData("builder.AddBoolean(\"SendCrashReports\", isNullable: false, content: [|true|]);", "builder.AddBoolean(\"SendCrashReports\", isNullable: false, content: false);")]
    public Task FlagsATeamsOwnColumns(string statement, string mended) =>
        Verify<ConsentToggleAnalyzer, ConsentOnByDefaultFix>.Fixes(OwnMigration(statement), OwnMigration(mended));

    [Theory]
    [InlineData("builder.AddBooleanColumn(\"IsPublished\", true);")]
    [InlineData("builder.AddBooleanColumn(\"TelemetryDisabled\", true);")]
    [InlineData("builder.AddBooleanColumn(\"AllowAnalytics\", false);")]
    [InlineData("builder.AddBoolean(\"SendCrashReports\", isNullable: true, content: false);")]
    [InlineData("builder.AddColumn(\"AllowAnalytics\", unique: true);")]
    [InlineData("builder.AddColumn(\"AllowAnalytics\", required: true);")]
    [InlineData("builder.AddColumn(\"AllowAnalytics\", withIndex: true);")]
    [InlineData("builder.AddColumn(\"AllowAnalytics\", isKey: true);")]
    [InlineData("builder.AddColumn(\"AllowAnalytics\", identity: true);")]
    [InlineData("builder.AddColumn(\"AllowAnalytics\", allowsNull: true);")]
    [InlineData("builder.DropColumn(\"AllowAnalytics\", true);")]
    public Task IsSilentOnOtherColumns(string statement) => Verify<ConsentToggleAnalyzer>.Finds(OwnMigration(statement));

    [Theory]
    [InlineData("new[] { \"Key\", \"Value\" }, new object[] { \"ShareUsageData\", [|\"true\"|] }")]
    [InlineData("new[] { \"Id\", \"Key\", \"Value\" }, new object[,] { { 1, \"ShareUsageData\", [|\"true\"|] }, { 2, \"Theme\", \"true\" } }")]
    [InlineData("new[] { \"Id\", \"AllowAnalytics\" }, new object[] { 1, [|true|] }")]
    [InlineData("new string[] { \"Id\", \"AllowAnalytics\", \"IsAdmin\" }, new object[,] { { 1, [|true|], true }, { 2, false, true } }")]
    [InlineData("new[] { \"Id\", \"RequireConsent\" }, new object[] { 1, true }")]
    [InlineData("new[] { \"Id\" }, new object[] { 1, true }")]
    public Task FlagsRowsThatAMigrationInserts(string rows) =>
        Verify<ConsentToggleAnalyzer>.Finds($$"""
            public class TableBuilder { public void InsertData(string table, string[] columns, object values) { } public void Run(string[] arguments) { } }
            public class AddSettings { public void Up(TableBuilder builder) { builder.InsertData("Settings", {{rows}}); builder.Run(new[] { "ShareUsageData", "true" }); } }
            """);

    private static string OwnMigration(string statement) => $$"""
        public class User { public const string Optional = "EmailOptIn"; public bool NewsletterSubscribed { get; set; } }
        public class TableBuilder
        {
            public void AddBooleanColumn(string name, bool defaultValue) { }
            public void AddFlag(string table, string column, bool initially) { }
            public void CreateBitColumn(string name, bool rowsGet) { }
            public void AppendBool(string name, bool on) { }
            public void AddBoolean(string name, bool isNullable, bool content) { }
            public void AddColumn(string name, bool unique = false, bool required = false, bool withIndex = false, bool isKey = false, bool identity = false, bool allowsNull = false) { }
            public void DropColumn(string name, bool cascade) { }
        }
        public class AskPeople { public void Up(TableBuilder builder) { {{statement}} } }
        """;

    [Fact]
    public Task FlagsAvaloniaProperties() =>
        Verify<ConsentToggleAnalyzer>.Finds(
            """
            using Avalonia;
            using Avalonia.Controls;

            public class PrivacyView : UserControl
            {
                public static readonly StyledProperty<bool> SendTelemetryProperty =
                    AvaloniaProperty.Register<PrivacyView, bool>(nameof(SendTelemetry), [|true|]);

                public static readonly StyledProperty<bool> ShareUsageDataProperty =
                    AvaloniaProperty.Register<PrivacyView, bool>("ShareUsageData", defaultValue: [|true|]);

                public static readonly DirectProperty<PrivacyView, bool> EmailOptInProperty =
                    AvaloniaProperty.RegisterDirect<PrivacyView, bool>("EmailOptIn", view => view.EmailOptIn, unsetValue: [|true|]);

                public static readonly StyledProperty<bool> IsWideProperty =
                    AvaloniaProperty.Register<PrivacyView, bool>(nameof(IsWide), true);

                static PrivacyView() => SendTelemetryProperty.OverrideDefaultValue<PrivacyView>([|true|]);

                public bool SendTelemetry => GetValue(SendTelemetryProperty);
                public bool EmailOptIn => false;
                public bool IsWide => GetValue(IsWideProperty);
            }
            """,
            Platform.Avalonia);

    [Fact]
    public Task FlagsBindableProperties() =>
        Verify<ConsentToggleAnalyzer>.Finds("""
            public class BindableProperty
            {
                public static BindableProperty Create(string propertyName, Type returnType, Type declaringType, object? defaultValue = null) => null!;
                public static BindablePropertyKey CreateReadOnly(string propertyName, Type returnType, Type declaringType, object? defaultValue) => null!;
            }

            public class BindablePropertyKey { }

            public class PrivacyView
            {
                public static readonly BindableProperty SendTelemetryProperty =
                    BindableProperty.Create(nameof(SendTelemetry), typeof(bool), typeof(PrivacyView), [|true|]);

                public static readonly BindablePropertyKey ShareUsageDataKey =
                    BindableProperty.CreateReadOnly("ShareUsageData", typeof(bool), typeof(PrivacyView), [|true|]);

                public static readonly BindableProperty WideProperty =
                    BindableProperty.Create("Wide", typeof(bool), typeof(PrivacyView), true);

                public bool SendTelemetry { get; set; }
            }
            """);

    [Fact]
    public Task FlagsColumns() =>
        Verify<ConsentToggleAnalyzer>.Finds("""
            using System.Linq.Expressions;

            public class User { public bool AllowAnalytics { get; set; } public bool Locked { get; set; } }

            public class EntityTypeBuilder<T>
            {
                public PropertyBuilder Property(Expression<Func<T, object>> member) => null!;
                public PropertyBuilder Property<TProperty>(string name) => null!;
            }

            public class PropertyBuilder
            {
                public PropertyBuilder IsRequired() => this;
                public PropertyBuilder HasDefaultValue(object? value) => this;
            }

            public class ColumnsBuilder { public object Column<T>(bool nullable = false, object? defaultValue = null, object? oldDefaultValue = null) => null!; }

            public class MigrationBuilder
            {
                public void AddColumn<T>(string name, string table, bool nullable = false, object? defaultValue = null) { }
                public void AlterColumn<T>(string name, string table, object? defaultValue = null, object? oldDefaultValue = null) { }
                public void CreateTable<T>(string name, Func<ColumnsBuilder, T> columns) { }
            }

            public class AddUsers
            {
                public void Configure(EntityTypeBuilder<User> builder)
                {
                    builder.Property(user => user.AllowAnalytics).IsRequired().HasDefaultValue([|true|]);
                    builder.Property<bool>("ShareUsageData").HasDefaultValue([|true|]);
                    builder.Property(user => user.AllowAnalytics).HasDefaultValue(false);
                    builder.Property(user => user.Locked).HasDefaultValue(true);
                }

                public void Up(MigrationBuilder migrationBuilder)
                {
                    migrationBuilder.AddColumn<bool>(name: "EmailOptIn", table: "Users", nullable: false, defaultValue: [|true|]);
                    migrationBuilder.AddColumn<bool>(name: "ReceiveNewsletter", table: "Users", nullable: false, defaultValue: false);
                    migrationBuilder.AlterColumn<bool>(name: "EmailOptIn", table: "Users", defaultValue: false, oldDefaultValue: true);
                    migrationBuilder.CreateTable(
                        name: "Users",
                        columns: table => new
                        {
                            Id = table.Column<int>(nullable: false),
                            AllowAnalytics = table.Column<bool>(nullable: false, defaultValue: [|true|]),
                            Locked = table.Column<bool>(nullable: true, defaultValue: true),
                        });
                }
            }
            """);

    private static string Wpf(string value) => $$"""
        using System.Windows;

        public class PrivacyView : FrameworkElement
        {
            public static readonly DependencyProperty SendTelemetryProperty = DependencyProperty.Register(
                nameof(SendTelemetry), typeof(bool), typeof(PrivacyView), new PropertyMetadata({{value}}));

            public static readonly DependencyProperty ShareUsageDataProperty = DependencyProperty.RegisterAttached(
                "ShareUsageData", typeof(bool), typeof(PrivacyView),
                new FrameworkPropertyMetadata({{value}}, FrameworkPropertyMetadataOptions.BindsTwoWayByDefault));

            public static readonly DependencyProperty IsWideProperty = DependencyProperty.Register(
                "IsWide", typeof(bool), typeof(PrivacyView), new PropertyMetadata(true));

            public bool SendTelemetry
            {
                get => (bool)GetValue(SendTelemetryProperty);
                set => SetValue(SendTelemetryProperty, value);
            }
        }
        """;
}
