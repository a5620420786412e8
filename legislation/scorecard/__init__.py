"""What the scorecard shows at each address below its page, one module a screen."""
