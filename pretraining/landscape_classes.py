"""The classes of a drawn pixel, for measuring alone, and how settled a landscape is."""

LABELS = ("grass", "crops", "wood", "water", "bare soil", "paved", "building")
GRASS, CROPS, WOOD, WATER, SOIL, PAVED, BUILDING = range(len(LABELS))
WILD, FARM, VILLAGE, SUBURB, TOWN, INDUSTRY = range(6)
