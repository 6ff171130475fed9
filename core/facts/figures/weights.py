"""Weights of the grounds for pairing two figures, in the order of ``pairing.FEATURES``.

Logistic regression fitted by tests/benchmarks/fit_figure_pairs.py on the pairs of tests/corpus/data.
"""

ALONE: tuple[float, tuple[float, ...]] = (
    -5.010,
    (1.757, -0.024, 1.241, 1.098, 0.583, 0.353, -1.012, 0.605, 1.716, 1.142, -0.488, 2.570, 3.278, 0.073, 1.915, 0.247, -0.461, 0.909, 0.000, 0.000),
)
EQUAL: tuple[float, tuple[float, ...]] = (
    -8.210,
    (1.591, -0.063, 0.537, 0.610, -0.094, -0.136, -0.647, 0.955, 1.568, 0.995, -0.528, 2.212, 2.605, -0.134, 1.997, 0.624, 0.522, 0.779, 0.000, 0.000, 1.482, 0.310, 2.420, 2.201),
)
CHANGED: tuple[float, tuple[float, ...]] = (
    -6.718,
    (0.000, 0.000, 0.312, -0.036, 1.260, -0.556, -0.102, 2.221, 0.415, 0.610, -0.015, 0.766, 2.755, -0.419, 1.294, -0.514, -0.264, 1.517, 1.852, -2.343, 0.888, 0.624, 0.594, 0.303),
)
