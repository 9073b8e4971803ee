"""What ships beside the code: icons, the sample scene's generator, example graphical models."""
