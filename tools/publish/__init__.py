"""What is made beside the pages so that they are found, shared, read anywhere, safe."""
