"""Weights of the grounds for pairing two figures, in the order of ``pairing.FEATURES``.

Logistic regression fitted by tests/benchmarks/fit_figure_pairs.py on the pairs of tests/corpus/data.
"""

ALONE: tuple[float, tuple[float, ...]] = (
    -4.268,
    (1.730, -0.044, 1.153, 1.605, 1.287, 0.849, 0.376, 0.299, 2.236, 1.015, 0.374, 2.673, 1.751, 0.447, 2.145, -0.261, -0.912, 0.887, 0.000, 0.000),
)
EQUAL: tuple[float, tuple[float, ...]] = (
    -7.024,
    (1.530, -0.138, 0.337, 0.975, 0.329, 0.200, 0.381, 0.695, 2.061, 0.940, 0.532, 2.350, 1.456, 0.198, 2.042, 0.243, -0.513, 0.840, 0.000, 0.000, 1.168, 0.345, 2.419, 2.488),
)
CHANGED: tuple[float, tuple[float, ...]] = (
    -6.852,
    (0.000, 0.000, 0.539, -0.312, 1.606, -0.694, 0.648, 2.393, 0.029, 0.418, 0.324, 0.833, 1.435, -0.096, 1.699, -0.565, -0.104, 2.041, 1.923, -2.455, 0.927, 0.957, 0.477, -0.075),
)
