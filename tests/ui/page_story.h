#pragma once

#include "window_fixture.h"

#include <QAction>
#include <QLabel>

namespace gyeol::test {

/// A page of the workspace as a person drives it.
struct PageStory {
    explicit PageStory(const char* itsPage) : page(itsPage) {}

    void begin(const char* example) {
        window = fixture.startWithExample(QLatin1String(example));
        open();
    }
    void show(const char* name) {
        window->workspace().show(QLatin1String(name)).begin();
        settle(*window);
    }
    void open() { show(page); }
    void restart() {
        window.reset();
        window = fixture.start();
        open();
    }
    void trigger(const char* name) {
        named<QAction>(*window, name).trigger();
        settle(*window);
    }
    [[nodiscard]] QString text(const char* name) { return named<QLabel>(*window, name).text(); }

    const char* page;
    WindowFixture fixture;
    std::unique_ptr<ui::MainWindow> window;
};

}  // namespace gyeol::test
