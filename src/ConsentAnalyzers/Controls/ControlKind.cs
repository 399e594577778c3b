namespace ConsentAnalyzers.Controls;

/// <summary>What an element is to a person who looks at the screen.</summary>
internal enum ControlKind
{
    /// <summary>It only holds others.</summary>
    Container,

    /// <summary>It marks words within a line.</summary>
    Inline,

    /// <summary>A text of its own.</summary>
    Text,

    /// <summary>A heading, whatever it says.</summary>
    Heading,

    /// <summary>A place for a heading; a sentence in it is still a sentence.</summary>
    HeadingSlot,

    /// <summary>The label of a control.</summary>
    Label,

    /// <summary>Something to tick, switch or choose.</summary>
    Choice,

    /// <summary>Something to fill in.</summary>
    Field,

    /// <summary>A button or menu item.</summary>
    Action,

    /// <summary>A link; within a sentence it is part of it.</summary>
    Link,

    /// <summary>A card, form or section: a surface whose surroundings explain it too.</summary>
    Card,

    /// <summary>A dialog, banner or pop-up: a surface that stands apart from everything around it.</summary>
    Dialog,

    /// <summary>Navigation and footers of a page.</summary>
    Chrome,

    /// <summary>A bar of tools, which act on something shown elsewhere.</summary>
    Toolbar,

    /// <summary>It shows what cannot be read here.</summary>
    Opaque,

    /// <summary>It shows no words.</summary>
    Ignored,
}
