"""What a landscape is made of: the colours of ground, crops, crowns and water, and which roofs and roads it has."""

from __future__ import annotations

from dataclasses import dataclass

Color = tuple[int, int, int]

MATERIALS: dict[str, tuple[str, tuple[Color, ...]]] = {
    "clay": ("tiles", ((168, 88, 66), (142, 70, 58), (186, 112, 84), (120, 66, 54), (198, 128, 96))),
    "slate": ("tiles", ((84, 86, 94), (70, 70, 74), (104, 102, 100))),
    "shingle": ("shingle", ((112, 106, 100), (90, 80, 74), (132, 122, 110), (78, 82, 88))),
    "zinc": ("corrugated", ((176, 180, 186), (196, 198, 200), (150, 152, 156), (136, 128, 120))),
    "rust": ("corrugated", ((132, 92, 70), (150, 112, 86), (118, 98, 84), (104, 76, 64))),
    "painted": (
        "corrugated",
        ((62, 110, 176), (58, 140, 112), (176, 54, 48), (226, 120, 70), (96, 180, 190), (200, 70, 90)),
    ),
    "concrete": ("flat", ((158, 154, 146), (136, 134, 130), (176, 170, 158), (188, 180, 164))),
    "membrane": ("flat", ((222, 222, 220), (206, 208, 210), (232, 228, 220))),
    "bitumen": ("flat", ((84, 84, 86), (70, 68, 66), (104, 102, 100))),
    "adobe": ("flat", ((178, 148, 116), (160, 130, 102), (194, 168, 136))),
    "thatch": ("thatch", ((140, 122, 90), (118, 104, 80), (156, 140, 108))),
}
"""Roof materials: the texture that each is drawn with, and its colours."""

ROADS: dict[str, Color] = {
    "asphalt": (112, 112, 114),
    "worn": (146, 144, 140),
    "fresh": (78, 78, 82),
    "concrete": (176, 172, 164),
    "paving": (156, 140, 130),
}
"""Paved surfaces and their colours."""


@dataclass(frozen=True)
class Biome:
    """A kind of country. `settled` holds the chances of wild land, farmland, village, suburb, town, industry."""

    grass: tuple[Color, ...]
    dry: tuple[Color, ...]
    soil: tuple[Color, ...]
    crops: tuple[Color, ...]
    crowns: tuple[Color, ...]
    water: tuple[Color, ...]
    roofs: dict[str, float]
    roads: tuple[str, ...] = ("asphalt", "worn", "fresh")
    dryness: float = 0.4
    settled: tuple[float, ...] = (0.15, 0.25, 0.2, 0.15, 0.15, 0.1)


BIOMES = {
    "temperate": Biome(
        grass=((96, 122, 66), (108, 134, 74), (82, 112, 60)),
        dry=((148, 142, 92), (136, 130, 90)),
        soil=((136, 108, 80), (156, 130, 100), (116, 92, 70)),
        crops=((92, 128, 54), (70, 108, 50), (168, 152, 84), (190, 176, 110), (128, 146, 70), (196, 188, 60)),
        crowns=((66, 92, 46), (54, 80, 42), (80, 104, 52)),
        water=((74, 96, 92), (58, 78, 82), (90, 104, 84)),
        roofs={"clay": 4, "slate": 2, "concrete": 1, "zinc": 1, "membrane": 0.6, "bitumen": 0.8},
    ),
    "mediterranean": Biome(
        grass=((126, 128, 78), (112, 122, 74)),
        dry=((176, 162, 118), (188, 172, 130), (164, 150, 112)),
        soil=((190, 158, 118), (168, 128, 92), (206, 182, 146)),
        crops=((150, 146, 84), (110, 124, 66), (196, 176, 118), (170, 150, 100)),
        crowns=((78, 90, 56), (92, 98, 66), (104, 112, 82)),
        water=((44, 90, 110), (64, 110, 120), (84, 116, 104)),
        roofs={"clay": 6, "concrete": 1.5, "membrane": 1, "zinc": 0.4},
        dryness=0.7,
    ),
    "boreal": Biome(
        grass=((92, 104, 62), (108, 114, 72)),
        dry=((132, 126, 88), (118, 112, 84)),
        soil=((108, 92, 76), (128, 118, 104)),
        crops=((104, 124, 64), (148, 144, 92)),
        crowns=((44, 64, 44), (52, 74, 46), (60, 78, 56)),
        water=((36, 46, 52), (30, 38, 40), (56, 64, 60)),
        roofs={"shingle": 3, "zinc": 1, "painted": 1.5, "bitumen": 1},
        dryness=0.3,
        settled=(0.35, 0.15, 0.2, 0.15, 0.1, 0.05),
    ),
    "rainforest": Biome(
        grass=((88, 132, 58), (104, 146, 70)),
        dry=((146, 150, 88), (130, 134, 82)),
        soil=((164, 108, 74), (146, 98, 72), (182, 134, 98)),
        crops=((86, 138, 56), (120, 158, 70), (74, 120, 50)),
        crowns=((52, 90, 40), (68, 108, 48), (44, 78, 38)),
        water=((136, 118, 90), (112, 104, 84), (60, 72, 62)),
        roofs={"zinc": 4, "rust": 3, "painted": 2, "thatch": 1, "clay": 1, "concrete": 1},
        roads=("worn", "asphalt", "concrete"),
        dryness=0.2,
        settled=(0.25, 0.15, 0.25, 0.1, 0.2, 0.05),
    ),
    "savanna": Biome(
        grass=((134, 132, 78), (120, 124, 74)),
        dry=((178, 158, 104), (160, 142, 98), (192, 170, 118)),
        soil=((176, 124, 86), (160, 112, 80), (196, 152, 112)),
        crops=((124, 134, 66), (176, 156, 96), (146, 140, 80)),
        crowns=((82, 96, 54), (96, 108, 62), (70, 84, 50)),
        water=((118, 112, 92), (88, 96, 88)),
        roofs={"zinc": 4, "rust": 3, "thatch": 2, "painted": 1, "adobe": 1},
        roads=("worn", "asphalt"),
        dryness=0.75,
    ),
    "desert": Biome(
        grass=((142, 138, 94), (120, 128, 78)),
        dry=((196, 176, 138), (184, 164, 130)),
        soil=((206, 182, 142), (190, 160, 122), (216, 196, 160), (176, 148, 118)),
        crops=((96, 124, 60), (120, 140, 72), (140, 150, 90)),
        crowns=((84, 98, 62), (68, 88, 52)),
        water=((70, 112, 120), (96, 120, 112)),
        roofs={"concrete": 4, "adobe": 4, "membrane": 2, "zinc": 0.6},
        roads=("worn", "asphalt", "concrete"),
        dryness=0.95,
    ),
    "highland": Biome(
        grass=((116, 124, 72), (104, 116, 66)),
        dry=((164, 152, 104), (150, 138, 100)),
        soil=((150, 122, 98), (172, 146, 120), (132, 110, 96)),
        crops=((112, 130, 64), (160, 150, 90), (94, 112, 62), (178, 150, 110)),
        crowns=((70, 88, 54), (86, 100, 66), (58, 76, 50)),
        water=((148, 136, 118), (104, 118, 120), (70, 96, 104)),
        roofs={"rust": 3, "zinc": 3, "concrete": 2, "clay": 2, "painted": 1.2, "adobe": 1},
        roads=("worn", "concrete", "paving"),
        dryness=0.6,
        settled=(0.15, 0.2, 0.2, 0.1, 0.3, 0.05),
    ),
    "delta": Biome(
        grass=((104, 136, 72), (92, 126, 70)),
        dry=((150, 148, 100),),
        soil=((128, 114, 96), (146, 130, 108), (112, 100, 88)),
        crops=((96, 142, 66), (124, 160, 84), (146, 156, 90), (110, 126, 100)),
        crowns=((58, 94, 48), (74, 110, 56)),
        water=((118, 116, 98), (96, 104, 92), (134, 126, 102)),
        roofs={"painted": 3, "zinc": 3, "concrete": 2, "clay": 2, "rust": 1},
        roads=("concrete", "worn"),
        dryness=0.2,
    ),
    "autumn": Biome(
        grass=((126, 126, 74), (112, 116, 72)),
        dry=((156, 138, 92), (144, 124, 88)),
        soil=((112, 90, 72), (130, 104, 82)),
        crops=((140, 128, 84), (104, 112, 62), (120, 100, 76)),
        crowns=((150, 112, 52), (128, 84, 48), (104, 96, 56), (160, 128, 60)),
        water=((62, 72, 76), (80, 84, 76)),
        roofs={"shingle": 3, "slate": 2, "bitumen": 2, "membrane": 1, "clay": 1},
        dryness=0.5,
        settled=(0.2, 0.2, 0.1, 0.3, 0.1, 0.1),
    ),
    "city": Biome(
        grass=((100, 122, 70), (116, 132, 82)),
        dry=((146, 140, 106),),
        soil=((150, 132, 110), (168, 154, 134)),
        crops=((100, 128, 62), (150, 142, 88)),
        crowns=((64, 86, 50), (78, 98, 60)),
        water=((62, 82, 84), (78, 92, 86)),
        roofs={"membrane": 3, "bitumen": 3, "concrete": 3, "zinc": 2, "painted": 0.6, "clay": 1},
        roads=("asphalt", "fresh", "worn", "concrete"),
        settled=(0.0, 0.0, 0.05, 0.2, 0.5, 0.25),
    ),
}
"""What the encoder is trained on."""

UNSEEN = {
    "cerrado": Biome(
        grass=((118, 140, 84), (98, 116, 58)),
        dry=((172, 150, 88), (154, 134, 104)),
        soil=((172, 92, 62), (190, 116, 84), (150, 80, 58)),
        crops=((82, 118, 66), (138, 152, 60), (200, 170, 92), (116, 138, 92)),
        crowns=((62, 82, 36), (90, 102, 48), (48, 74, 46)),
        water=((126, 92, 70), (52, 64, 58), (100, 110, 100)),
        roofs={"clay": 4, "zinc": 2, "concrete": 2, "rust": 1},
        roads=("asphalt", "worn", "paving"),
        dryness=0.5,
    ),
    "atlantic": Biome(
        grass=((84, 128, 72), (110, 146, 86), (122, 138, 96)),
        dry=((156, 152, 108),),
        soil=((120, 104, 92), (146, 128, 112), (98, 82, 72)),
        crops=((106, 144, 78), (180, 170, 92), (86, 104, 62)),
        crowns=((56, 76, 54), (72, 98, 66), (88, 94, 50)),
        water=((50, 84, 88), (40, 58, 72), (98, 108, 98)),
        roofs={"slate": 5, "membrane": 1, "clay": 1, "painted": 1, "bitumen": 1},
        roads=("fresh", "asphalt", "paving"),
        dryness=0.25,
    ),
    "loess": Biome(
        grass=((138, 142, 92), (110, 120, 82)),
        dry=((186, 168, 120), (170, 156, 116)),
        soil=((200, 170, 124), (184, 152, 108), (164, 138, 104)),
        crops=((130, 140, 78), (188, 170, 100), (98, 120, 70), (150, 130, 84)),
        crowns=((92, 108, 64), (72, 90, 58), (120, 120, 70)),
        water=((150, 130, 94), (84, 104, 104)),
        roofs={"concrete": 3, "adobe": 2, "painted": 2, "slate": 2, "zinc": 2, "rust": 1},
        roads=("worn", "concrete", "asphalt"),
        dryness=0.65,
    ),
}
"""Palettes that are kept for measuring."""
