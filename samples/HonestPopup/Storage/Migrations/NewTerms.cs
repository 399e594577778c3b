using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Heron.Storage.Migrations;

/// <summary>Brings the new terms to those who are here already; nobody has answered yet.</summary>
[DbContext(typeof(HeronDatabase))]
[Migration("20250828090000_NewTerms")]
public sealed class NewTerms : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "Consents",
            table => new
            {
                Id = table.Column<int>().Annotation("Sqlite:Autoincrement", true),
                AccountId = table.Column<int>(),
                IsGranted = table.Column<bool>(),
                GivenAt = table.Column<DateTime>(),
                TextVersion = table.Column<string>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Consents", consent => consent.Id);
                table.ForeignKey("FK_Consents_Accounts_AccountId", consent => consent.AccountId, "Accounts", "Id", onDelete: ReferentialAction.Cascade);
            });

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
            constraints: table =>
            {
                table.PrimaryKey("PK_TrainingCopies", copy => copy.Id);
                table.ForeignKey("FK_TrainingCopies_Chats_ChatId", copy => copy.ChatId, "Chats", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.AddColumn<DateOnly>("PutOffOn", "Accounts", nullable: true);
    }
}
