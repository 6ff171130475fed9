"""A screen for each place in the program."""
