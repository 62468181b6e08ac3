from workers import shared_manager, worker_pool


def check(host: str, failures) -> None:
    if host.endswith("3"):
        failures.append(f"{host}: no answer")


def main() -> None:
    with shared_manager() as manager:
        failures = manager.list()
        with worker_pool(2) as pool:
            tasks = [pool.submit(check, f"10.0.0.{n}", failures) for n in range(30)]
            for task in tasks:
                task.result()
        print(len(tasks), "hosts checked")
        print(*sorted(failures[:]), sep="\n")


if __name__ == "__main__":
    main()
