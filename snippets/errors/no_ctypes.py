import sys
from glob import glob
from multiprocessing import Value

if __name__ == "__main__":
    sys.path = [folder for folder in sys.path if not glob(f"{folder}/_ctypes.*")]
    counter = Value("i", 7)
