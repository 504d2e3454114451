#include "service/foreign.h"

#include <unistd.h>
#include <cstdio>

// gyeol-reader FILE: reads a diary file of somebody else's for the program that started it.
int main(int argc, char** argv) {
    if (argc != 2) {
        std::fputs("gyeol-reader FILE: reads a diary for gyeol and gyeol-cli; it is not meant to be called by hand\n", stderr);
        return 2;
    }
    return gyeol::service::answerAsReader(argv[1], STDOUT_FILENO);
}
