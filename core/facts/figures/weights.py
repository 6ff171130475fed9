"""Weights of the grounds for pairing two figures, in the order of ``pairing.FEATURES``.

Logistic regression fitted by tests/benchmarks/fit_figure_pairs.py on the pairs of tests/corpus/data.
"""

EQUAL: tuple[float, tuple[float, ...]] = (
    -3.255,
    (1.534, -0.031, 1.259, 1.219, 1.981, 1.883, 0.694, 1.431, 1.068, 0.805, 2.355, 2.972, -0.064, 1.208, -0.480, -1.823, 0.856, 0.000, 0.000),
)
CHANGED: tuple[float, tuple[float, ...]] = (
    -6.152,
    (0.000, 0.000, 0.653, -0.317, 1.318, -0.182, 0.241, 2.219, 0.068, 1.925, 1.048, 2.764, -0.343, 0.152, -0.798, -0.272, 1.121, 1.603, -2.163, 1.146, 0.897, -0.127, 1.191),
)
