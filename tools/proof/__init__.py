"""Runs the programs of `snippets/`, compares what they print with what is recorded."""
