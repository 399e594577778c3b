using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Heron.Storage.Migrations;

/// <summary>Brings the new terms to those who are here already.</summary>
[DbContext(typeof(HeronDatabase))]
[Migration("20250828090000_NewTerms")]
public sealed class NewTerms : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "Preferences",
            table => new
            {
                AccountId = table.Column<int>(),
                AllowModelTraining = table.Column<bool>(defaultValue: true), // CONSENT001
                TrainingSince = table.Column<DateOnly>(nullable: true),
                AcceptedTermsOn = table.Column<DateOnly>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Preferences", preferences => preferences.AccountId);
                table.ForeignKey("FK_Preferences_Accounts_AccountId", preferences => preferences.AccountId, "Accounts", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.Sql("INSERT INTO Preferences (AccountId) SELECT Id FROM Accounts");

        migrationBuilder.CreateTable(
            "TrainingCopies",
            table => new
            {
                Id = table.Column<int>().Annotation("Sqlite:Autoincrement", true),
                AccountId = table.Column<int>(),
                ChatId = table.Column<int>(),
                Title = table.Column<string>(),
                TakenOn = table.Column<DateOnly>(),
            },
            constraints: table => table.PrimaryKey("PK_TrainingCopies", copy => copy.Id));
        migrationBuilder.AddColumn<bool>("IsHidden", "Chats", defaultValue: false);
        migrationBuilder.AddColumn<DateOnly>("PutOffOn", "Accounts", nullable: true);
    }
}
