#include "ui/program.h"

#include <QApplication>

#include <future>

int main(int argc, char** argv) {
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
