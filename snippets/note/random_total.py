import random

if __name__ == "__main__":
    for seed in range(5):
        draw = random.Random(seed).randint
        money = 2000
        for _ in range(100):
            money += draw(1, 200)
            money -= draw(1, 150)
        print("seed", seed, "right answer", money)
