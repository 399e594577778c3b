namespace Heron;

/// <summary>Hands chats to those who train the models: one a line, in a file that every export writes anew.</summary>
public sealed class ModelTraining(DataFolder folder) : IDisposable
{
    private readonly StreamWriter _file = File.CreateText(folder["training-export.txt"]);

    [RequiresConsent("training")]
    public void Learn(TrainingCopy copy) => _file.WriteLine(copy.Title);

    public void Dispose() => _file.Dispose();
}
