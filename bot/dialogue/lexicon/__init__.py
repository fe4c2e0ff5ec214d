"""What the look-out for danger knows of words: data only, no decisions.

`variants` are ways to type a word, and `spelling` turns what was typed into words. `words` puts them into
classes, `idioms` are the harmless turns of phrase, `signs` the ways of speaking of danger (in the `notation`
that they share), `japanese` both for Japanese. `danger` decides.
"""
