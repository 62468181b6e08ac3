"""All that is MkDocs: the plugin that builds the site of both languages."""
