"""From the demo's data to rows and files. Nothing that exists is ever changed."""
