"""A Comparison as something to read: rows, marks and the words for them, shared by every view and export."""
