"""Keeps the theme's templates compiled: for both languages, and for the next build."""

from pathlib import Path

from jinja2 import FileSystemBytecodeCache

FOLDER = Path(__file__).parents[2] / ".cache/templates"


def on_env(env, config, files):
    FOLDER.mkdir(parents=True, exist_ok=True)
    env.bytecode_cache = FileSystemBytecodeCache(str(FOLDER))
