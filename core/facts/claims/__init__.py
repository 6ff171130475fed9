"""Aligned statements whose force or sense changed.

``statement`` reads the sentences of one side as words with cues (negation, modality, quantity, attribution);
``pairing`` aligns the words of two linked statements; the modules named for a topic compare the cues that
govern the same words; ``match`` runs them along the links and grades what they find by the table in
``severity``.
"""
