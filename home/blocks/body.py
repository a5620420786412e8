"""All that a home page may hold."""

from cms.blocks.base import ContentStreamBlock
from cms.blocks.body import BodyBlock
from home.blocks.bands import AboutBlock, ActionPanelsBlock, FeatureBlock, HeroBlock
from home.blocks.news import LatestPostsBlock, LocalNewsBlock


class HomeBands(ContentStreamBlock):
    """The blocks that only a home page has."""

    hero = HeroBlock()
    action_panels = ActionPanelsBlock()
    feature = FeatureBlock()
    latest_posts = LatestPostsBlock()
    local_news = LocalNewsBlock()
    about = AboutBlock()


# In this order of parents, because the picker then offers the bands first.
class HomeBlock(BodyBlock, HomeBands):
    """The bands, and everything that other pages are made of."""

    class Meta:
        # The hero has the page's main heading.
        block_counts = {"hero": {"max_num": 1}}
