"""What the demo's site says. All of it is made up but for facts of public record."""
