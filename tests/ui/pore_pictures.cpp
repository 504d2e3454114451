// Pictures of visible pores: the frame on its way, and two days compared.
#include "lived_diary.h"
#include "picture_window.h"
#include "pores/skin.h"
#include "ui/pores/shot.h"

#include <QApplication>
#include <QDialog>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include <cmath>
#include <vector>

namespace gyeol::test {
namespace {

/// A cheek as a telephone might see it, softly lit.
QByteArray cheek(std::uint64_t shot, double wider, const QByteArray& taken) {
    Skin skin;
    skin.width = 1280;
    skin.height = 960;
    skin.pores = 900;
    skin.smallest = 2.6 * std::sqrt(wider);
    skin.largest = 5.5 * std::sqrt(wider);
    skin.shallowest = 0.12;
    skin.noise = 4;
    skin.slope = 0.3;
    skin.relief = 0.02;
    skin.shot = shot;
    skin.shiftX = 6 * static_cast<double>(shot % 3);
    return cameraJpeg(ui::imageOf(drawSkin(skin).picture), 1, taken);
}

/// Brings in three shots of a day, up to the dialog.
void choose(WindowFixture& fixture, ui::MainWindow& window, const QByteArray& taken, double wider) {
    for (std::uint64_t shot = 0; shot < 3; ++shot) {
        const std::uint64_t number = shot + 10 * static_cast<std::uint64_t>(taken[6]);
        fixture.prompts.files.push_back(cameraFile(fixture.folder.path(),
                                                   "IMG_" + taken.mid(5, 2).toStdString() + std::to_string(21 + shot) + ".jpg",
                                                   cheek(number, wider, taken)));
    }
    named<QPushButton>(window, "measurePores").click();
    settle(window);
}

/// The names of the picture of the dialog and of the card.
struct PoreNames {
    const char *frame, *days;
};

bool draw(const PictureWish& wish, const PoreNames& names, const Dress& dress) {
    if (!wish.wants(names.frame) && !wish.wants(names.days)) {
        return true;
    }
    WindowFixture fixture;
    const auto window = fixture.startWithExample(QStringLiteral("beginner-combination"));
    wish.dress(*window, dress);
    const diary::Diary now = window->desk().diary();
    window->desk().act(diary::difference(now, livedDiary(now, fixture.clock.day)), {});
    auto& page = window->workspace().show(QStringLiteral("progress"));
    settle(*window);
    choose(fixture, *window, "2026:10:11 09:00:00", 1);
    named<QPushButton>(*window, "poreKeep").click();
    settle(*window);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    choose(fixture, *window, "2026:11:22 09:00:00", 0.75);
    if (!wish.save(named<QDialog>(*window, "poreDialog"), names.frame)) {
        return false;
    }
    named<QPushButton>(*window, "poreKeep").click();
    settle(*window);
    QTest::qWait(200);
    auto* scroll = page.findChild<QScrollArea*>(QStringLiteral("pageScroll"));
    scroll->verticalScrollBar()->setValue(named<QWidget>(*window, "poreCard").mapTo(scroll->widget(), QPoint(0, 0)).y() - 12);
    return wish.save(*window, names.days);
}

}  // namespace

bool drawPores(const PictureWish& wish) {
    return draw(wish, {"pores-frame", "pores-days"}, {{1440, 900}, ui::Scheme::light, ui::Language::english}) &&
           draw(wish, {"pores-frame-korean-dark", "pores-days-korean-dark"}, {{1024, 640}, ui::Scheme::dark, ui::Language::korean});
}

}  // namespace gyeol::test
