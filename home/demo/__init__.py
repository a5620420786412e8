"""The demo: a whole site of an invented organization, loaded by `load_demo`."""
