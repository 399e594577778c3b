using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace Heron;

/// <summary>Where the demonstration keeps its database and what it exports: <c>data</c> beside the application. Delete it to begin anew.</summary>
public sealed class DataFolder
{
    private readonly string _path;

    public DataFolder(IConfiguration configuration, IHostEnvironment environment)
    {
        _path = Path.Combine(environment.ContentRootPath, configuration["Data"] ?? "data");
        Directory.CreateDirectory(_path);
    }

    public string this[string file] => Path.Combine(_path, file);
}
