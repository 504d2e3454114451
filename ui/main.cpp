#include "ui/program.h"

#include <QApplication>

#include <cstdlib>
#include <future>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace {

/// A diary of many years is long lists, and work beside the window makes and drops some more of them. Those that are dropped go back to the
/// system at once, and no thread keeps a heap of its own for the next time.
void keepLittleMemory() {
#ifdef __GLIBC__
    constexpr int longList = 1 << 20;
    mallopt(M_MMAP_THRESHOLD, longList);
    mallopt(M_ARENA_MAX, 1);
#endif
}

}  // namespace

int main(int argc, char** argv) {
    keepLittleMemory();
    const auto arguments = gyeol::ui::readArguments(argc, argv);
    if (!arguments) {
        return static_cast<int>(arguments.error());
    }
    gyeol::ui::choosePlatform(*arguments);
    gyeol::ui::listenToQt(*arguments);
    // Rule book and sentences are read while Qt looks for the screen.
    auto own = std::async(std::launch::async, gyeol::ui::readOwnData, std::cref(*arguments), argv[0]);
    QApplication application(argc, argv);
    return static_cast<int>(gyeol::ui::run(application, *arguments, own.get()));
}
