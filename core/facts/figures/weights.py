"""Weights of the grounds for pairing two figures, in the order of ``pairing.FEATURES``.

Logistic regression fitted by tests/benchmarks/fit_figure_pairs.py on the pairs of tests/corpus/data.
"""

ALONE: tuple[float, tuple[float, ...]] = (
    -5.133,
    (1.598, -0.028, 1.216, 0.565, 0.508, 0.244, -0.827, 1.707, 1.042, -0.731, 2.337, 3.584, -0.081, 1.995, 0.048, 0.041, 0.784, 0.000, 0.000),
)
EQUAL: tuple[float, tuple[float, ...]] = (
    -8.197,
    (1.376, -0.068, 0.527, 0.368, 0.101, -0.056, -0.332, 1.920, 0.988, -1.034, 1.692, 2.891, -0.414, 1.863, 0.369, 0.853, 0.840, 0.000, 0.000, 0.954, 0.987, 2.162, 1.988),
)
CHANGED: tuple[float, tuple[float, ...]] = (
    -7.170,
    (0.000, 0.000, 0.206, -0.191, 1.086, -0.875, -0.366, 2.335, 0.622, 0.267, 0.891, 2.744, -0.219, 1.391, -0.657, 0.611, 1.278, 1.707, -2.486, 0.562, 0.908, 0.660, 0.303),
)
