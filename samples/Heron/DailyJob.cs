using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Heron;

/// <summary>What is done once a day, and when the application starts before it answers anybody.</summary>
public abstract class DailyJob(IServiceScopeFactory scopes) : BackgroundService
{
    public override Task StartAsync(CancellationToken cancellationToken)
    {
        DoInScope();
        return base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var daily = new PeriodicTimer(TimeSpan.FromDays(1));
        while (await daily.WaitForNextTickAsync(stoppingToken))
        {
            DoInScope();
        }
    }

    protected abstract void Do(IServiceProvider services);

    private void DoInScope()
    {
        using var scope = scopes.CreateScope();
        Do(scope.ServiceProvider);
    }
}
