from multiprocessing import RawValue
from multiprocessing.managers import SyncManager
from secrets import randbits

from workers import shared_manager, worker_pool


class Settings:
    def __init__(self, manager: SyncManager, **values: object) -> None:
        self.shared, self.version = manager.dict(values), RawValue("I")
        self.copy, self.seen = {}, None

    def read(self) -> dict[str, object]:
        if (version := self.version.value) != self.seen:
            self.copy, self.seen = self.shared.copy(), version
        return self.copy

    def change(self, **values: object) -> None:
        self.shared.update(values)
        self.version.value = randbits(32)


def start(shared_settings: Settings) -> None:
    global settings
    settings = shared_settings


def accept(size: int) -> bool:
    return size <= settings.read()["limit"]


def main() -> None:
    with shared_manager() as manager:
        settings = Settings(manager, limit=10)
        with worker_pool(2, start, (settings,)) as pool:
            print("limit 10:", list(pool.map(accept, [5, 15, 25])))
            settings.change(limit=20)
            print("limit 20:", list(pool.map(accept, [5, 15, 25])))


if __name__ == "__main__":
    main()
