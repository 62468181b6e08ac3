from concurrent.futures import ProcessPoolExecutor
from urllib.error import HTTPError


def fetch(url):
    with open(__file__, "rb") as connection:
        raise HTTPError(url, 404, "Not Found", {}, connection)


def fetch_plainly(url):
    try:
        return fetch(url)
    except HTTPError as error:
        raise OSError(error.code, error.reason, url) from None


if __name__ == "__main__":
    with ProcessPoolExecutor(1) as pool:
        for function in fetch, fetch_plainly:
            try:
                pool.submit(function, "http://example.org/").result()
            except Exception as error:
                kind, status = type(error).__name__, getattr(error, "errno", None)
                print(f"{function.__name__}: {kind}, status {status}")
