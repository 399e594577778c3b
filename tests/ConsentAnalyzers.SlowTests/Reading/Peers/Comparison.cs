using System.Text.RegularExpressions;
using Xunit.Abstractions;

namespace ConsentAnalyzers.SlowTests.Reading.Peers;

/// <summary>What two parsers read of the same files.</summary>
internal sealed class Comparison(ITestOutputHelper output, string what)
{
    private readonly List<string> _unexplained = [];
    private readonly SortedDictionary<string, int> _explained = [];
    private int _files;
    private int _marks;
    private int _alike;

    public void Compare(string path, string text, IEnumerable<Mark> ours, IEnumerable<Mark> theirs, (string Why, Regex Source)[] known)
    {
        var (our, their) = (Counted(ours), Counted(theirs));
        _files++;
        _marks += their.Count;
        _alike += their.Intersect(our).Count();
        var (more, less) = (News(our.Except(their)), News(their.Except(our)));
        if (more.Length + less.Length > 0)
        {
            _unexplained.Add($"{path} has {string.Join(", ", more)} and not {string.Join(", ", less)}\n{text}");
        }

        Mark[] News(IEnumerable<(Mark Mark, int)> differences) => [.. differences.Select(counted => counted.Mark).Where(mark => !IsKnown(mark.Start))];

        bool IsKnown(int at)
        {
            if (known.FirstOrDefault(kind => kind.Source.Match(text, at).Success) is not { Why: { } why })
            {
                return false;
            }

            _explained[why] = _explained.GetValueOrDefault(why) + 1;
            return true;
        }
    }

    public void End()
    {
        output.WriteLine($"{_files} files, {_marks} {what}, {100.0 * _alike / _marks:0.00} % identical");
        foreach (var (why, count) in _explained)
        {
            output.WriteLine($"  {count} × {why}");
        }

        Assert.True(_unexplained.Count == 0, $"{_unexplained.Count} files are read otherwise:\n" + string.Join("\n---\n", _unexplained.Take(20)));
    }

    // What stands twice has to be read twice.
    private static HashSet<(Mark Mark, int Times)> Counted(IEnumerable<Mark> marks) =>
        [.. marks.GroupBy(mark => mark).SelectMany(group => group.Select((mark, i) => (mark, i)))];
}
