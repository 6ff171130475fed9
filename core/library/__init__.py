"""Many articles: which files they are, what they are called, and which belong to one story."""
