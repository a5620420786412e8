"""The legislature's blocks: bills, legislators, votes and scores inside any page.

Bodies load these modules before any model is there (see `cms.blocks.body`), so what
reads the models is imported by `content()`, when it is asked.
"""
