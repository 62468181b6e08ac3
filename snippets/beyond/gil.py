import sys
import sysconfig

if __name__ == "__main__":
    built_without = sysconfig.get_config_var("Py_GIL_DISABLED")
    print("built without the GIL:", built_without)
    if hasattr(sys, "_is_gil_enabled"):
        print("the GIL is on:", sys._is_gil_enabled())
    else:
        print("sys._is_gil_enabled: from Python 3.13")
