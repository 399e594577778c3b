using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Heron.Storage.Migrations;

/// <summary>Heron as it was before the terms changed, with the people who used it.</summary>
[DbContext(typeof(HeronDatabase))]
[Migration("20250601090000_First")]
public sealed class First : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "Accounts",
            table => new
            {
                Id = table.Column<int>().Annotation("Sqlite:Autoincrement", true),
                Name = table.Column<string>(),
                Tier = table.Column<int>(),
            },
            constraints: table => table.PrimaryKey("PK_Accounts", account => account.Id));
        migrationBuilder.CreateTable(
            "Chats",
            table => new
            {
                Id = table.Column<int>().Annotation("Sqlite:Autoincrement", true),
                AccountId = table.Column<int>(),
                Title = table.Column<string>(),
                LastMessageOn = table.Column<DateOnly>(),
                IsFlagged = table.Column<bool>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Chats", chat => chat.Id);
                table.ForeignKey("FK_Chats_Accounts_AccountId", chat => chat.AccountId, "Accounts", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_Chats_AccountId", "Chats", "AccountId");

        migrationBuilder.InsertData("Accounts", ["Id", "Name", "Tier"], ["INTEGER", "TEXT", "INTEGER"], new object[,]
        {
            { 1, "Robin", (int)AccountTier.Pro },
            { 2, "Ada", (int)AccountTier.Pro },
            { 3, "Ben", (int)AccountTier.Free },
            { 4, "Cleo", (int)AccountTier.Max },
            { 5, "Dana", (int)AccountTier.Team },
        });
        migrationBuilder.InsertData("Chats", ["AccountId", "Title", "LastMessageOn", "IsFlagged"], ["INTEGER", "TEXT", "TEXT", "INTEGER"], new object[,]
        {
            { 1, "Letter to the landlord", "2025-08-30", false },
            { 1, "Refactor the billing module", "2025-09-02", false },
            { 1, "What is this rash?", "2025-09-07", true },
            { 2, "Wedding speech", "2025-08-20", false },
            { 3, "Salary negotiation", "2025-08-20", false },
            { 3, "Letter to my sister", "2025-08-20", false },
            { 4, "A parser for receipts", "2025-08-20", false },
            { 4, "Nightmares", "2025-08-20", true },
            { 5, "Quarterly report", "2025-08-20", false },
        });
    }
}
