"""The demo's legislature: real districts and bills, invented members and votes."""
