# /// script
# dependencies = ["numpy"]
# ///
from ring_buffer import RingBuffer

if __name__ == "__main__":
    ring = RingBuffer(slots=4, shape=(3,), dtype="i2")
    for item in [1, 2, 3], [1, 2], 7, [1.5, -0.5, 8.0]:
        try:
            ring.put(item)
        except ValueError as error:
            print(item, "is refused:", error)
    ring.end()
    print("taken:", *ring)
