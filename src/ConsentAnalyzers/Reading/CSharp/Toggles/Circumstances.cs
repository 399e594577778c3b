using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Reading.CSharp.Toggles;

/// <summary>What names say about when code runs.</summary>
internal static class Circumstances
{
    /// <summary>Whether a name speaks of how a program or a window starts out: <c>Form_Load</c>, <c>ApplyDefaults</c>.</summary>
    public static bool NamesStart(string name)
    {
        foreach (var word in Words.Of(name))
        {
            if (word is "default" or "defaults" or "reset" or "initial" or "initialize" or "initialise" or "initialized" or "init"
                or "seed" or "setup" or "first" or "configure" or "load" or "loaded" or "start" or "startup" or "started"
                or "starting" or "shown" or "opened" or "opening" or "activated" or "appearing" or "launching" or "launched"
                or "render" or "created" or "navigated" or "migrate" or "migration" or "install")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a name speaks of what a person does: <c>OnAcceptClicked</c>, <c>OptIn</c>, <c>SaveChoice</c>.</summary>
    public static bool NamesAction(string name)
    {
        var before = "";
        foreach (var word in Words.Of(name))
        {
            if (IsAction(word) || (before is "opt" or "opted" && word == "in") || (before == "" && word == "consent"))
            {
                return true;
            }

            before = word;
        }

        return false;
    }

    private static bool IsAction(string word) => word is "click" or "clicked" or "tap" or "tapped" or "press" or "pressed"
        or "command" or "toggle" or "toggled" or "accept" or "accepted" or "agree" or "agreed" or "grant" or "granted"
        or "subscribe" or "subscribed" or "enable" or "allow" or "confirm" or "confirmed" or "submit" or "submitted"
        or "post" or "put" or "patch" or "save" or "apply" or "choose" or "chosen" or "select" or "selected" or "changed"
        or "answer" or "answered" or "respond" or "execute" or "approve" or "handle" or "give" or "record"
        or "consume" or "optin" or "listener" or "then" or "yes" or "ok";
}
