"""How the embedded encoder is made: scenes, self-distillation, codebook. Not part of the plugin's zip."""
