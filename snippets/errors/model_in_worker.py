from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

model: dict[str, float] = {}


def load_model(weight: float) -> None:
    model["weight"] = weight


def predict(size: float) -> float:
    return model["weight"] * size


def main() -> None:
    context = get_context("spawn")
    with ProcessPoolExecutor(
        max_workers=2,
        mp_context=context,
        initializer=load_model,
        initargs=(2.5,),
    ) as executor:
        print(list(executor.map(predict, [1, 2, 3])))


if __name__ == "__main__":
    main()
