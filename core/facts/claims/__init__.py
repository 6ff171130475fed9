"""Aligned statements whose force or sense changed.

``statement`` reads the sentences of one side as words with cues (negation, modality, quantity, attribution);
``stance`` composes them to what a sentence commits itself to; ``pairing`` aligns the words of two statements;
the modules named for a topic compare the cues that govern the same words, or two sentences that surely stand
for each other; ``match`` runs them along the links and grades what they find by the table in ``severity``.
"""
