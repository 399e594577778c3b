using Heron.Privacy;
using Microsoft.EntityFrameworkCore;

namespace Heron.Storage;

/// <summary>One SQLite file. A deleted chat is a hidden one.</summary>
public sealed class HeronDatabase(DbContextOptions<HeronDatabase> options) : DbContext(options)
{
    private const string Hidden = "IsHidden";

    public DbSet<Account> Accounts => Set<Account>();

    public DbSet<Chat> Chats => Set<Chat>();

    public DbSet<TrainingCopy> TrainingCopies => Set<TrainingCopy>();

    public DbSet<PrivacyPreferences> Preferences => Set<PrivacyPreferences>();

    public Account AccountOf(Visitor visitor) => Accounts.Find(visitor.AccountId) ?? Accounts.First();

    public PrivacyPreferences PreferencesOf(Account account) => PreferencesOf(account.Id);

    public PrivacyPreferences PreferencesOf(int accountId) =>
        Preferences.Include(preferences => preferences.Account).Single(preferences => preferences.AccountId == accountId);

    public bool IsHidden(Chat chat) => Entry(chat).Property<bool>(Hidden).CurrentValue;

    public void Hide(Chat chat) => Entry(chat).Property<bool>(Hidden).CurrentValue = true;

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Chat>().HasOne<Account>().WithMany().HasForeignKey(chat => chat.AccountId);
        modelBuilder.Entity<Chat>().Property<bool>(Hidden);
        modelBuilder.Entity<Chat>().HasQueryFilter(chat => !EF.Property<bool>(chat, Hidden));
        modelBuilder.Entity<PrivacyPreferences>().HasKey(preferences => preferences.AccountId);
        modelBuilder.Entity<PrivacyPreferences>()
            .HasOne(preferences => preferences.Account)
            .WithOne()
            .HasForeignKey<PrivacyPreferences>(preferences => preferences.AccountId);
    }
}
