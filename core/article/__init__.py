"""A file becomes an Article: decoded, segmented, its paragraphs given roles."""
