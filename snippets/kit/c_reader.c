#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

int main(int count, char **arguments) {
    char name[256];
    snprintf(name, sizeof name, "/%s", count > 1 ? arguments[1] : "");
    int file = shm_open(name, O_RDWR, 0);
    struct stat block;
    if (file < 0 || fstat(file, &block) < 0) {
        perror(name);
        return 1;
    }
    int both = PROT_READ | PROT_WRITE;
    void *memory = mmap(NULL, block.st_size, both, MAP_SHARED, file, 0);
    close(file);
    if (memory == MAP_FAILED) {
        perror("mmap");
        return 1;
    }
    int64_t *numbers = (int64_t *)memory;
    printf("The program reads %d and %d\n", (int)numbers[0], (int)numbers[1]);
    numbers[2] = numbers[0] + numbers[1];
    return munmap(memory, block.st_size);
}
