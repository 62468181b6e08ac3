# /// script
# dependencies = ["pandas>=3", "pyarrow"]
# ///
import pandas
import pyarrow

COLUMNS = {
    "booleans": pyarrow.array([True, False] * 50_000),
    "missing integers": pyarrow.array([1, None] * 50_000),
    "missing floats": pyarrow.array([0.5, None] * 50_000),
    "dictionary": pyarrow.array(["Oslo", "Rome"] * 50_000).dictionary_encode(),
    "two batches": pyarrow.chunked_array([[0.5] * 50_000, [1.5] * 50_000]),
}


def refused(table):
    try:
        table.to_pandas(split_blocks=True, zero_copy_only=True)
    except pyarrow.ArrowInvalid:
        return "ArrowInvalid"


if __name__ == "__main__":
    print("column            zero_copy_only  ArrowDtype copies")
    for name, column in COLUMNS.items():
        table = pyarrow.table({"column": column})
        error = refused(table)
        before = pyarrow.total_allocated_bytes()
        frame = table.to_pandas(types_mapper=pandas.ArrowDtype)
        copied = pyarrow.total_allocated_bytes() - before
        print(f"{name:18}{error:16}{copied // 1024} KB")
