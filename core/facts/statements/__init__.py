"""Sentences that only one of two texts has."""
