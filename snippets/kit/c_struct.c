struct reading {
    double volts, amperes;
    int count;
};

void measure(struct reading *reading) {
    reading->count += 1;
    reading->volts = 230.0 + reading->count % 3;
    reading->amperes = 0.5 * reading->count;
}
