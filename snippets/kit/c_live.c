#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/mman.h>
#include <unistd.h>

struct position {
    int64_t version;
    double x, y;
};

static int read_position(struct position *shared, struct position *copy) {
    struct position found;
    for (int tries = 0; tries < 1000; tries++) {
        int64_t before = __atomic_load_n(&shared->version, __ATOMIC_ACQUIRE);
        __atomic_load(&shared->x, &found.x, __ATOMIC_RELAXED);
        __atomic_load(&shared->y, &found.y, __ATOMIC_RELAXED);
        __atomic_thread_fence(__ATOMIC_ACQUIRE);
        found.version = __atomic_load_n(&shared->version, __ATOMIC_RELAXED);
        if (before % 2 == 0 && found.version == before) {
            *copy = found;
            return 1;
        }
        usleep(100);
    }
    return 0;
}

int main(int count, char **arguments) {
    char name[256];
    snprintf(name, sizeof name, "/%s", count > 1 ? arguments[1] : "");
    int file = shm_open(name, O_RDONLY, 0);
    if (file < 0) {
        perror(name);
        return 1;
    }
    void *memory = mmap(NULL, sizeof(struct position), PROT_READ, MAP_SHARED, file, 0);
    if (memory == MAP_FAILED) {
        perror("mmap");
        return 1;
    }
    struct position *shared = (struct position *)memory, now = {0, 0, 0};
    int torn = 0, idle = 0;
    while (now.x < 1000 && idle < 5000) {
        int64_t last = now.version;
        if (!read_position(shared, &now)) {
            fprintf(stderr, "the writer died within a change\n");
            return 1;
        }
        idle = now.version == last ? idle + 1 : 0;
        torn += now.y != 2 * now.x;
        usleep(1000);
    }
    printf("C reads x = %g, y = %g; torn: %d\n", now.x, now.y, torn);
    return now.x < 1000;
}
