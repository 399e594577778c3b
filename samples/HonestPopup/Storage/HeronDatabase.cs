using Heron.Privacy;
using Microsoft.EntityFrameworkCore;

namespace Heron.Storage;

/// <summary>One SQLite file. What is deleted is gone.</summary>
public sealed class HeronDatabase(DbContextOptions<HeronDatabase> options) : DbContext(options)
{
    public DbSet<Account> Accounts => Set<Account>();

    public DbSet<Chat> Chats => Set<Chat>();

    public DbSet<TrainingCopy> TrainingCopies => Set<TrainingCopy>();

    public DbSet<ConsentRecord> Consents => Set<ConsentRecord>();

    public Account AccountOf(Visitor visitor) => Accounts.Find(visitor.AccountId) ?? Accounts.First();

    public Account AccountOf(Chat chat) => Accounts.Single(account => account.Id == chat.AccountId);

    public Account AccountOf(TrainingCopy copy) => Accounts.Single(account => account.Id == copy.AccountId);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Chat>().HasOne<Account>().WithMany().HasForeignKey(chat => chat.AccountId);
        modelBuilder.Entity<TrainingCopy>().HasOne<Chat>().WithMany().HasForeignKey(copy => copy.ChatId);
        modelBuilder.Entity<ConsentRecord>().HasOne<Account>().WithMany().HasForeignKey(consent => consent.AccountId);
    }
}
