#include "picture_window.h"

#include <QApplication>
#include <QPushButton>

#include <iostream>

namespace gyeol::test {

void PictureWish::dress(ui::MainWindow& window, const Dress& dress) const {
    window.resize(size.value_or(dress.size));
    window.useLanguage(language.value_or(dress.language));
    window.useScheme(scheme.value_or(dress.scheme));
    settle(window);
}

void click(ui::MainWindow& window, const char* button) {
    named<QPushButton>(window, button).click();
    settle(window);
}

bool PictureWish::save(QWidget& widget, const char* name) const {
    for (int round = 0; round < 5; ++round) {  // wrapped texts find their height in a second round of layout
        QApplication::sendPostedEvents();
        QApplication::processEvents();
    }
    const QString file = folder + QLatin1Char('/') + QLatin1String(name) + QStringLiteral(".png");
    if (widget.grab().save(file)) {
        return true;
    }
    std::cerr << "cannot write " << file.toStdString() << '\n';
    return false;
}

}  // namespace gyeol::test
