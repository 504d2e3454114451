#include "ui/program.h"

#include <QApplication>

int main(int argc, char** argv) {
    const auto arguments = gyeol::ui::readArguments(argc, argv);
    if (!arguments) {
        return static_cast<int>(arguments.error());
    }
    gyeol::ui::choosePlatform(*arguments);
    gyeol::ui::listenToQt(*arguments);
    QApplication application(argc, argv);
    return static_cast<int>(gyeol::ui::run(application, *arguments));
}
