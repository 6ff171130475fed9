"""What a reader decides about the findings of a comparison, and where it is kept."""
