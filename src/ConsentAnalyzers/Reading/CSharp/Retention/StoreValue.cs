using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.Reading.CSharp.Retention;

/// <summary>A plain value for which a store's own API keeps what it holds without end.</summary>
/// <param name="Type">The type that takes it.</param>
/// <param name="Member">The property, or the method that it is handed to.</param>
/// <param name="Values">The values; what an API does that is told nothing at all is nobody's explicit choice.</param>
/// <param name="Unit">What its other numbers count.</param>
internal sealed record StoreValue(string Type, string Member, PlainValues Values, DurationUnit? Unit = null)
{
    private static readonly ILookup<string, StoreValue> Known = new StoreValue[]
    {
        // Azure Cosmos DB: minus one expires nothing that has no period of its own, null nothing at all.
        new("ContainerProperties", "DefaultTimeToLive", PlainValues.MinusOne | PlainValues.Null, DurationUnit.Seconds),
        new("ContainerProperties", "AnalyticalStoreTimeToLiveInSeconds", PlainValues.MinusOne, DurationUnit.Seconds),
        new("ContainerDefinition", "WithDefaultTimeToLive", PlainValues.MinusOne, DurationUnit.Seconds),

        // MongoDB: an index or collection that expires nothing.
        new("CreateIndexOptions", "ExpireAfter", PlainValues.Null),
        new("CreateCollectionOptions", "ExpireAfter", PlainValues.Null),

        // Redis: no expiry, and the end of one that there was.
        new("IDatabase", "StringSet", PlainValues.Null),
        new("IDatabaseAsync", "StringSetAsync", PlainValues.Null),
        new("IDatabase", "StringSetAndGet", PlainValues.Null),
        new("IDatabaseAsync", "StringSetAndGetAsync", PlainValues.Null),
        new("IDatabase", "StringGetSetExpiry", PlainValues.Null),
        new("IDatabaseAsync", "StringGetSetExpiryAsync", PlainValues.Null),
        new("IDatabase", "KeyExpire", PlainValues.Null),
        new("IDatabaseAsync", "KeyExpireAsync", PlainValues.Null),

        // Azure Cosmos DB through Entity Framework.
        new("CosmosEntityTypeBuilderExtensions", "HasDefaultTimeToLive", PlainValues.MinusOne | PlainValues.Null, DurationUnit.Seconds),
        new("CosmosEntityTypeBuilderExtensions", "HasAnalyticalStoreTimeToLive", PlainValues.MinusOne, DurationUnit.Seconds),

        // NATS JetStream.
        new("StreamConfig", "MaxAge", PlainValues.Zero),

        // InfluxDB.
        new("BucketRetentionRules", "EverySeconds", PlainValues.Zero, DurationUnit.Seconds),
    }.ToLookup(value => value.Member, StringComparer.Ordinal);

    /// <summary>What is known of a property, or of the parameter of a method; null for any other.</summary>
    public static StoreValue? Find(ISymbol? symbol)
    {
        var member = symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol method } ? method : symbol;
        return member?.ContainingType is { Name: var type } ? Known[member.Name].FirstOrDefault(known => known.Type == type) : null;
    }

    /// <summary>Whether a member is a store's own word for no end.</summary>
    public static bool IsEndless(IPropertySymbol property) => property is { ContainingType.Name: "Expiration", Name: "Persist" or "Default" };

    /// <summary>Whether a call takes away the end that an entry of a store has.</summary>
    public static bool IsTakenAway(IInvocationOperation call) =>
        call.TargetMethod is { Name: "KeyPersist" or "KeyPersistAsync", ContainingType.Name: "IDatabase" or "IDatabaseAsync" };

    /// <summary>Whether a call leaves the end as it is, whatever else it is told.</summary>
    public static bool IsLeft(IOperation value) => value.Parent is IArgumentOperation { Parent: IInvocationOperation { Arguments: var arguments } }
        && arguments.Any(argument => argument is { Parameter.Name: "keepTtl", Value.ConstantValue: { HasValue: true, Value: true } });
}

/// <summary>Values that are no period and may stand for one.</summary>
[Flags]
internal enum PlainValues
{
    None = 0,
    Null = 1,
    Zero = 2,
    MinusOne = 4,
}
