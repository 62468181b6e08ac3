import os
from concurrent.futures import ProcessPoolExecutor
from contextlib import ExitStack
from itertools import cycle
from multiprocessing import get_context


def use_device(name: str) -> None:
    os.environ["CUDA_VISIBLE_DEVICES"] = name


def predict(size: int) -> str:
    return f"size {size}: device {os.environ['CUDA_VISIBLE_DEVICES']}"


def main(devices: list[str], sizes: list[int]) -> None:
    with ExitStack() as stack:
        executors = [
            stack.enter_context(
                ProcessPoolExecutor(
                    max_workers=1,
                    mp_context=get_context("spawn"),
                    initializer=use_device,
                    initargs=(name,),
                )
            )
            for name in devices
        ]
        answers = [
            executor.submit(predict, size)
            for executor, size in zip(cycle(executors), sizes)
        ]
        for answer in answers:
            print(answer.result())


if __name__ == "__main__":
    main(devices=["0", "1"], sizes=[10, 20, 30])
