"""Two files to print."""

# key: (title, file name, text)
DOCUMENTS = {
    "testimony-template": (
        "Testimony in three minutes",
        "testimony-template.txt",
        """TESTIMONY IN THREE MINUTES

Chair, members of the committee:

1. WHO AND WHERE (10 seconds)
   My name is ............ and I live in ............

2. ONE TRUE SCENE (90 seconds)
   On a day in ............
   (What did you see? What time was it? What was on the table?)

3. THE TURN (30 seconds)
   If this bill were law, then that day ............

4. THE ASK (10 seconds)
   Please report ............ favorably. Thank you.

Afterwards: send this page to the committee. Put your town in the subject line.

Forward Commonwealth (demo organization)
""",
    ),
    "lobby-visit-card": (
        "Notes from a visit",
        "lobby-visit-card.txt",
        """NOTES FROM A VISIT (the green card)

Date .............  Office of ..........................

We spoke with      [ ] the member   [ ] an aide, name: ................

We were            ..... people, from ................................

We asked for       ....................................................

The answer         [ ] yes   [ ] maybe   [ ] no   [ ] will get back by ........

In their words     ....................................................

We promised        ....................................................

Who sends thanks   ....................................................

Forward Commonwealth (demo organization)
""",
    ),
}
