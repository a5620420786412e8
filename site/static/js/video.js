// Plays a video in place: the provider is asked for nothing before the click.
document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-embed-url]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();

  const player = document.createElement("iframe");
  player.src = link.dataset.embedUrl;
  player.title = link.dataset.title;
  player.allow = "autoplay; fullscreen; picture-in-picture";
  player.allowFullscreen = true;
  player.referrerPolicy = "strict-origin-when-cross-origin";
  link.replaceWith(player);
  player.focus();
});
