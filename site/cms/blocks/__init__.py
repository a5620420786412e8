"""The blocks that staff build pages from."""
