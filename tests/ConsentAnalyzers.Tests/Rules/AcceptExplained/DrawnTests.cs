using ConsentAnalyzers.Analyzers;

namespace ConsentAnalyzers.Tests.Rules.AcceptExplained;

/// <summary>CONSENT002 on what games and tools draw anew for every frame, and on Unity's other surfaces.</summary>
public class DrawnTests
{
    private const string Frameworks = """
        namespace UnityEngine
        {
            public struct Rect { public Rect(float x, float y, float width, float height) { } }
            public class GUIContent { public GUIContent(string text) { } }
            public static class GUI { public static void Label(Rect place, string text) { } public static bool Button(Rect place, string text) => false; }
            public static class GUILayout { public static void Label(string text) { } public static bool Button(string text) => false; public static bool Button(GUIContent text) => false; public static bool Toggle(bool value, string text) => false; }
        }

        namespace UnityEditor
        {
            public class EditorWindow { public UnityEngine.UIElements.VisualElement rootVisualElement { get; } = new(); }
            public static class EditorUtility { public static bool DisplayDialog(string title, string message, string ok, string cancel) => false; }
            public static class EditorGUILayout { public static void HelpBox(string message, int type) { } }
        }

        namespace UnityEngine.UIElements
        {
            public class VisualElement { public void Add(VisualElement child) { } }
            public class TextElement : VisualElement { public string text { get; set; } = ""; }
            public class Label : TextElement { public Label(string text) { } }
            public class Button : TextElement { public Button(Action clicked) { } }
        }

        namespace ImGuiNET
        {
            public static class ImGui { public static bool Begin(string name) => true; public static bool BeginPopupModal(string name) => true; public static void End() { } public static void Text(string text) { } public static void TextWrapped(string text) { } public static void SameLine() { } public static bool Button(string label) => false; public static bool Checkbox(string label, ref bool value) => false; }
        }
        """;

    [Theory]
    [InlineData("""GUILayout.Label("Privacy policy"); if (GUILayout.Button([|"Accept"|])) { Answer(); } if (GUILayout.Button("Decline")) { }""")]
    [InlineData("""GUI.Label(new Rect(0, 0, 9, 9), "Analytics"); if (GUI.Button(new Rect(0, 9, 9, 9), [|"Allow"|])) { } if (GUI.Button(new Rect(9, 9, 9, 9), "Don't allow")) { }""")]
    [InlineData("""GUILayout.Label("Terms of use"); if (GUILayout.Button([|new GUIContent("I agree")|])) { }""")]
    [InlineData("""EditorGUILayout.HelpBox("Usage data", 1); if (GUILayout.Button([|"Allow"|])) { } if (GUILayout.Button("Not now")) { }""")]
    [InlineData("""if (ImGui.Begin("Telemetry")) { if (ImGui.Button([|"Allow"|])) { } ImGui.SameLine(); if (ImGui.Button("Not now")) { } ImGui.End(); }""")]
    [InlineData("""ImGui.Begin("Welcome"); ImGui.Text("Terms of service"); if (ImGui.Button([|"I agree##terms"|])) { } ImGui.End();""")]
    [InlineData("""if (ImGui.BeginPopupModal("Welcome")) { ImGui.Checkbox("Send crash reports", ref _crashes); if (ImGui.Button([|"Accept"|])) { } }""")]
    [InlineData("""if (EditorUtility.DisplayDialog("Usage statistics", "Send them?", [|"Allow"|], "Don't allow")) { }""")]
    [InlineData("""rootVisualElement.Add(new Label("Privacy policy")); rootVisualElement.Add([|new Button(Answer) { text = "Accept" }|]);""")]
    [InlineData("""var root = rootVisualElement; root.Add([|new Button(Answer) { text = "Accept the terms" }|]);""")]
    public Task FlagsAnAcceptThatNothingExplains(string statements) => Find(statements);

    [Theory]
    [InlineData("""GUILayout.Label("Privacy policy"); GUILayout.Label("We send your score and your country to our server."); if (GUILayout.Button("Accept")) { }""")]
    [InlineData("""GUILayout.Label(_policy); if (GUILayout.Button("Accept the terms")) { }""")]
    [InlineData("""GUILayout.Label("Trade"); if (GUILayout.Button("Accept")) { } if (GUILayout.Button("Decline")) { }""")]
    [InlineData("""ImGui.Begin("Privacy policy"); DrawPolicy(); if (ImGui.Button("Accept")) { }""")]
    [InlineData("""ImGui.Begin("Telemetry"); ImGui.TextWrapped("We send the name of your graphics card once a week."); if (ImGui.Button("Allow")) { } if (ImGui.Button("Not now")) { }""")]
    [InlineData("""ImGui.Begin("Telemetry"); ImGui.TextWrapped(_policy); if (ImGui.Button("Allow")) { } ImGui.End(); ImGui.Begin("Quest"); if (ImGui.Button("Accept")) { } if (ImGui.Button("Decline")) { }""")]
    [InlineData("""if (EditorUtility.DisplayDialog("Usage statistics", "We count how often you press each button of the tool.", "Allow", "Don't allow")) { }""")]
    [InlineData("""if (EditorUtility.DisplayDialog("Level", "Load it?", "OK", "Cancel")) { }""")]
    [InlineData("""rootVisualElement.Add(new Label("You may use the tool as long as you do not sell it.")); rootVisualElement.Add(new Button(Answer) { text = "Accept the terms" });""")]
    public Task IsSilentOnAnAcceptThatIsExplainedOrAboutSomethingElse(string statements) => Find(statements);

    private static Task Find(string statements) => Verify<AcceptActionAnalyzer>.Finds(
        $$"""
        using ImGuiNET;
        using UnityEditor;
        using UnityEngine;
        using UnityEngine.UIElements;

        class FirstStart : EditorWindow
        {
            private bool _crashes;
            private string _policy = "";

            public void OnGUI()
            {
                {{statements}}
            }

            private void DrawPolicy() => ImGui.Text(_policy);

            private void Answer() { }
        }

        {{Frameworks}}
        """);
}
