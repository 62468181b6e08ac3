if __name__ == "__main__":
    print("Process.join(timeout=None)")
