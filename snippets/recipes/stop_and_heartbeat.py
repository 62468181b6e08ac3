from ctypes import Structure, c_bool, c_uint
from hashlib import sha256
from multiprocessing import Process, RawValue, parent_process
from signal import SIG_IGN, SIGINT, signal
from time import monotonic

PATIENCE = 10.0


class Control(Structure):
    _fields_ = [("stop", c_bool), ("beats", c_uint)]


def work(control: Control) -> None:
    signal(SIGINT, SIG_IGN)
    while not control.stop and parent_process().is_alive():
        sha256(bytes(1_000_000))
        control.beats += 1


def wait_for_beat(worker: Process, control: Control, seen: int) -> int:
    end = monotonic() + PATIENCE
    while control.beats == seen:
        if worker.exitcode is not None:
            raise RuntimeError(f"worker ended, exit code {worker.exitcode}")
        if monotonic() > end:
            raise TimeoutError(f"no heartbeat for {PATIENCE:g} s")
        worker.join(0.02)
    return control.beats


def main() -> None:
    control = RawValue(Control)
    worker = Process(target=work, args=(control,), daemon=True)
    worker.start()
    try:
        beats = 0
        for _ in range(3):
            beats = wait_for_beat(worker, control, beats)
            print("worker is alive")
    finally:
        control.stop = True
        worker.join(PATIENCE)
    print("worker stopped, exit code", worker.exitcode)


if __name__ == "__main__":
    main()
