"""Makes START_METHOD the default of `multiprocessing`, as if this Python had it.

The program may still choose another: nothing is fixed before it asks.
"""

import os
from multiprocessing import context

context._default_context._default_context = context._concrete_contexts[
    os.environ["START_METHOD"]
]
