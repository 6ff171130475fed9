"""What a fact-checker checks: facts found in each article, then matched along the links."""
