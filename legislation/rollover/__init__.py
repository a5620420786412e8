"""The next session: its agenda, bills and pages, copied from the one before."""
