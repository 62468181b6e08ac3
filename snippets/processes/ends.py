import subprocess
import sys

WAYS = {
    "last line": "pass",
    "sys.exit(3)": "sys.exit(3)",
    "exception": "1 / 0",
    "os._exit(3)": "os._exit(3)",
    "SIGINT": "signal.raise_signal(signal.SIGINT)",
    "SIGTERM": "signal.raise_signal(signal.SIGTERM)",
    "SIGKILL": "signal.raise_signal(signal.SIGKILL)",
}
PROGRAM = """
import atexit, os, signal, sys
atexit.register(os.write, 1, b"atexit")
sys.stdout.write("text")
try:
    {}
finally:
    os.write(1, b"finally")
"""

if __name__ == "__main__":
    print("ended by  exit code  finally  atexit  text")
    for name, way in WAYS.items():
        command = [sys.executable, "-Ec", PROGRAM.format(way)]
        ran = subprocess.run(command, capture_output=True, text=True)
        words = ("finally", "atexit", "text")
        out = ran.stdout
        cells = ["yes" if word in out else "no" for word in words]
        print(name, ran.returncode, *cells, sep="  ")
