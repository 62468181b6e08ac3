# /// script
# dependencies = ["tqdm"]
# ///
from collections.abc import MutableSequence, Sequence
from hashlib import sha256
from multiprocessing import Array

from tqdm import tqdm
from workers import Worker, ended_after_error, raise_failed


def work(done: MutableSequence[int], number: int, texts: Sequence[str]) -> None:
    for text in texts:
        sha256(text.encode()).hexdigest()
        done[number] += 1


def run_all(workers: Sequence[Worker], done: Sequence[int], total: int) -> None:
    """Run the workers to their end, the others also when one of them fails."""
    with ended_after_error():
        for worker in workers:
            worker.start()
        with tqdm(total=total, disable=None) as bar:
            while running := [worker for worker in workers if worker.is_alive()]:
                running[0].join(timeout=0.1)
                bar.update(sum(done) - bar.n)


def main() -> None:
    count, texts = 4, [f"text {number}" * 1000 for number in range(4000)]
    done = Array("i", count, lock=False)
    parts = [(done, number, texts[number::count]) for number in range(count)]
    workers = [Worker(target=work, args=part) for part in parts]
    run_all(workers, done, len(texts))
    print(sum(done), "of", len(texts), "texts are done")
    raise_failed(workers)


if __name__ == "__main__":
    main()
