"""Lets every page start with its doctype; the theme's templates put a line before."""


def on_post_page(output, page, config):
    return output.lstrip()


def on_post_template(output_content, template_name, config):
    return output_content.lstrip()
