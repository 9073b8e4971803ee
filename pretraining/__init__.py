"""How the embedded encoder is made: pictures, training, codebook. Not part of the plugin's zip."""
