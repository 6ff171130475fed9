"""Two Articles become links between paragraphs and sentences, and word differences."""
