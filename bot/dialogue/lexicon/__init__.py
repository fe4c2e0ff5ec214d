"""What the look-out for danger knows of words: data, and how they are read; `danger` decides.

`variants` are ways to type a word, `slips` tells what a misspelt one must be, and `ordinary` which are none; `spelling`
turns what was typed into words. `words` puts them into classes, `acts` are phrases that many signs share. `suicide`, `assault` and `violence` are the ways of
speaking of danger, `idioms` the harmless turns of phrase, all in the notation of `notation`; `index` finds the few
that can be in a text. `japanese` is both for Japanese.
"""
