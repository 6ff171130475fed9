"""Where each line of a comparison goes: wrapping, level rows and painting, with no widget in it."""
