from page_readers import from_html, from_json, from_text

CASES = [
    (from_json, '[{"name": "tea", "price": 3}]'),
    (from_json, '[{"name": "tea", "pri'),
    (from_json, '[{"name": "tea"}]'),
    (from_html, "<td>tea<td>3<td>rice<td>2"),
    (from_html, "<td>tea<td>3<td>rice"),
    (from_html, "<td>tea<td>3&euro;"),
    (from_text, "tea costs 3"),
    (from_text, "tea costs 3,50"),
    (from_text, "the price of tea is 3"),
]

if __name__ == "__main__":
    for read, page in CASES:
        try:
            result = read(page)
        except (ValueError, LookupError) as error:
            result = f"{type(error).__name__}: {error}"
        print(page, "->", result)
