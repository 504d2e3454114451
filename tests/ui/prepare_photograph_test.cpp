// What is kept of a camera's file: a small upright picture and its day, and nothing else.
#include "lived_diary.h"
#include "support/catch.h"
#include "ui/photographs/placing.h"
#include "ui/photographs/prepare.h"

#include <QBuffer>
#include <QPainter>

#include <cstdlib>
#include <random>

using namespace gyeol;

namespace {

QByteArray encoded(const QImage& image, const char* format) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

/// Nothing that a JPEG could make small.
QImage noise(QSize size) {
    QImage image(size, QImage::Format_RGB32);
    std::mt19937 engine(1);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            image.setPixel(x, y, static_cast<QRgb>(engine()) | 0xff000000U);
        }
    }
    return image;
}

}  // namespace

TEST_CASE("a camera's photograph is kept upright and small, with its day and without its place") {
    // Red at the top left of the sensor; orientation 6 says that the top of the picture is at the sensor's left: red goes to the top right.
    QImage sensor = test::skinPicture(1, QSize(2400, 1600));
    QPainter(&sensor).fillRect(0, 0, 800, 500, Qt::red);
    const QByteArray camera = test::cameraJpeg(sensor, 6, "2026:10:03 09:30:00");
    REQUIRE(camera.contains(test::cameraPlace));
    const auto prepared = ui::preparePhotograph(camera);
    REQUIRE(prepared);
    CHECK(prepared->taken == QDateTime(QDate(2026, 10, 3), QTime(9, 30)));
    CHECK(prepared->jpeg.size() <= ui::mostBytes);
    CHECK_FALSE(prepared->jpeg.contains("Exif"));
    CHECK_FALSE(prepared->jpeg.contains(test::cameraPlace));
    CHECK_FALSE(prepared->jpeg.contains("2026:10:03"));
    const QImage upright = QImage::fromData(prepared->jpeg);
    CHECK(upright.height() == ui::longestSide);
    CHECK(std::abs(upright.width() - 1067) <= 1);
    CHECK(upright.textKeys().isEmpty());
    const auto isRed = [&upright](int x, int y) {
        const QColor colour = upright.pixelColor(x, y);
        return colour.red() > 200 && colour.green() < 60 && colour.blue() < 60;
    };
    CHECK(isRed(1000, 100));
    CHECK_FALSE(isRed(60, 100));
    CHECK_FALSE(isRed(1000, 1500));
    CHECK(ui::preparePhotograph(camera)->jpeg == prepared->jpeg);
}

TEST_CASE("whatever is in the picture, it stays small; a small one is not made larger") {
    const auto loud = ui::preparePhotograph(encoded(noise(QSize(1700, 1500)), "PNG"));
    REQUIRE(loud);
    CHECK(loud->jpeg.size() <= ui::mostBytes);
    CHECK_FALSE(loud->taken);
    const auto small = ui::preparePhotograph(encoded(test::skinPicture(1, QSize(320, 200)), "JPEG"));
    REQUIRE(small);
    CHECK(QImage::fromData(small->jpeg).size() == QSize(320, 200));
}

TEST_CASE("words in a PNG go, and what is transparent is white") {
    QImage image(QSize(200, 200), QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    image.setText(QStringLiteral("Location"), QString::fromLatin1(test::cameraPlace));
    const QByteArray png = encoded(image, "PNG");
    REQUIRE(png.contains(test::cameraPlace));
    const auto prepared = ui::preparePhotograph(png);
    REQUIRE(prepared);
    CHECK_FALSE(prepared->jpeg.contains(test::cameraPlace));
    CHECK(QImage::fromData(prepared->jpeg).pixelColor(100, 100).lightness() > 250);
}

TEST_CASE("what is no photograph is refused, whatever its bytes are") {
    const QByteArray camera = test::cameraJpeg(test::skinPicture(1, QSize(400, 300)), 6, "2026:10:03 09:30:00");
    CHECK_FALSE(ui::preparePhotograph({}));
    CHECK_FALSE(ui::preparePhotograph("a text"));
    CHECK_FALSE(ui::preparePhotograph("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>"));
    CHECK_FALSE(ui::preparePhotograph(encoded(test::skinPicture(1, QSize(40, 30)), "BMP")));
    CHECK_FALSE(ui::takenAt({}));
    CHECK_FALSE(ui::takenAt(test::cameraJpeg(test::skinPicture(1, QSize(40, 30)), 1, "0000:00:00 00:00:00")));
    CHECK_FALSE(ui::takenAt(test::cameraJpeg(test::skinPicture(1, QSize(40, 30)), 1, "now")));
    std::mt19937 engine(3);
    for (int round = 0; round < 300; ++round) {
        INFO("round " << round);
        QByteArray broken = camera;
        for (int i = 0; i < 12; ++i) {  // in the head, where what is said of the picture stands
            broken[static_cast<qsizetype>(engine() % 700)] = static_cast<char>(engine());
        }
        broken.truncate(static_cast<qsizetype>(engine() % static_cast<unsigned>(broken.size())));
        (void)ui::preparePhotograph(broken);
        (void)ui::takenAt(broken);
    }
}

TEST_CASE("the night after midnight belongs to the evening before, and a day that is still to come is no day") {
    const Date today = *parseDate("2026-11-24");
    const auto at = [&](const char* when) { return ui::placeOf({{}, QDateTime::fromString(QLatin1String(when), Qt::ISODate)}, 4, today); };
    CHECK(at("2026-10-03T09:30:00") == ui::DayPart{*parseDate("2026-10-03"), diary::Part::morning});
    CHECK(at("2026-10-03T12:00:00") == ui::DayPart{*parseDate("2026-10-03"), diary::Part::evening});
    CHECK(at("2026-10-03T03:59:00") == ui::DayPart{*parseDate("2026-10-02"), diary::Part::evening});
    CHECK(at("2026-10-03T04:00:00") == ui::DayPart{*parseDate("2026-10-03"), diary::Part::morning});
    CHECK(at("2026-11-24T23:00:00"));
    CHECK_FALSE(at("2026-11-25T09:00:00"));
    CHECK_FALSE(ui::placeOf({}, 4, today));
}
