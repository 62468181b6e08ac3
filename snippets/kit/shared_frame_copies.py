# /// script
# dependencies = ["numpy", "pandas"]
# ///
import numpy
import pandas
from shared_arrays import shared_zeros

if __name__ == "__main__":
    with shared_zeros(1000) as shared, shared_zeros(1000, "i4") as other:
        arrays = {"a": shared.array, "b": other.array}
        for copy in None, False:
            frame = pandas.DataFrame(arrays, copy=copy)
            shares = numpy.shares_memory(frame["a"].to_numpy(), shared.array)
            print(f"copy={copy}: on the shared memory: {shares}")
    with shared_zeros(1000, "i1") as codes:
        city = pandas.Categorical.from_codes(codes.array, ["Lima", "Oslo"])
        frame = pandas.DataFrame({"city": city}, copy=False)
        shares = numpy.shares_memory(frame["city"].array.codes, codes.array)
        print(f"from_codes: on the shared memory: {shares}")
