from concurrent.futures import ProcessPoolExecutor


def count_words(text: str) -> int:
    return len(text.split())


def main() -> None:
    texts = ["to be or not to be", "that is the question"]
    with ProcessPoolExecutor(max_workers=2) as pool:
        counts = list(pool.map(count_words, texts))
    print("words", counts, "in all", sum(counts))


if __name__ == "__main__":
    main()
