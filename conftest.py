pytest_plugins = ["tests.snippet_items"]
