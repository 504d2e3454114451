#include "lived_diary.h"

#include "diary/change_set.h"

#include <QBuffer>
#include <QFile>
#include <QPainter>

#include <algorithm>
#include <random>

namespace gyeol::test {
namespace {

using diary::SessionState;

constexpr int livedDays = 84, laserDaysAgo = 40, away = 20;

class Chances {
public:
    [[nodiscard]] bool in(int percent) { return static_cast<int>(engine_() % 100) < percent; }
    [[nodiscard]] int upTo(int most) { return static_cast<int>(engine_() % static_cast<unsigned>(most + 1)); }

private:
    std::mt19937 engine_{20261124};
};

/// Every few days, by the kind: what a shelf's things were used.
bool isTurn(diary::TreatmentKind kind, int day) {
    using diary::TreatmentKind;
    switch (kind) {
        case TreatmentKind::acid:
            return day % 4 == 2;
        case TreatmentKind::exfoliatingPack:
            return day % 14 == 6;
        case TreatmentKind::moisturizingPack:
            return day % 7 == 3 || day % 7 == 6;
        case TreatmentKind::collagenMask:
            return day % 7 == 1 || day % 7 == 5;
        default:
            return false;
    }
}

void addSessions(diary::Diary& diary, Date date, int day, Chances& chances, bool& acid) {
    for (const diary::Treatment& treatment : diary.treatments) {
        if (!isTurn(treatment.kind, day)) {
            continue;
        }
        const int dice = chances.upTo(99);
        const SessionState state = dice < 74 ? SessionState::done : dice < 88 ? SessionState::skipped : SessionState::missed;
        diary::Session session{.date = date, .treatment = treatment.id, .state = state, .pinnedOn = {}, .over = {}, .note = {}};
        if (state == SessionState::done && chances.in(20)) {
            session.pinned = true;
            session.pinnedOn = date - Days(2);
        }
        acid = acid || (treatment.kind == diary::TreatmentKind::acid && state == SessionState::done);
        diary.sessions.push_back(std::move(session));
    }
}

}  // namespace

diary::Diary livedDiary(diary::Diary like, Date today) {
    diary::Diary diary = std::move(like);
    diary.sessions.clear();
    diary.checkIns.clear();
    diary.procedures.clear();
    diary.steps.clear();
    Chances chances;
    bool red = false, acid = false;
    for (int back = livedDays; back >= 1; --back) {
        const Date date = today - Days(back);
        const int day = livedDays - back;
        red = red ? chances.in(25) : acid && chances.in(55);
        acid = false;
        addSessions(diary, date, day, chances, acid);
        const bool isAway = back > away && back <= away + 6;
        if (isAway || chances.in(8)) {
            continue;
        }
        diary::CheckIn at;
        at.date = date;
        at.redness = red ? 2 : chances.in(25) ? 1 : 0;
        at.stinging = red && chances.in(50) ? 1 : 0;
        at.dryness = chances.in(70 - day / 2) ? 1 : 0;
        at.peeling = red && chances.in(40) ? 1 : 0;
        at.hydration = std::min(5, 2 + day / 30 + chances.upTo(1));
        diary.checkIns.push_back(at);
    }
    diary.procedures.push_back({.id = diary::ProcedureId("laser-toning-1"),
                                .kind = diary::ProcedureKind::laserToning,
                                .date = today - Days(laserDaysAgo),
                                .state = diary::ProcedureState::done,
                                .place = "clinic"});
    diary::sort(diary);
    return diary;
}

QImage skinPicture(int flush, QSize size) {
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QLinearGradient light(0, 0, size.width(), size.height());
    light.setColorAt(0, QColor(236, 198, 174));
    light.setColorAt(1, QColor(205, 158, 134));
    painter.fillRect(image.rect(), light);
    QRadialGradient cheek(QPointF(size.width() * 0.55, size.height() * 0.5), size.height() * 0.55);
    cheek.setColorAt(0, QColor(205, 78, 74, 22 + 34 * flush));
    cheek.setColorAt(1, QColor(205, 78, 74, 0));
    painter.fillRect(image.rect(), cheek);
    std::mt19937 engine(7);
    const auto at = [&engine](int most) { return static_cast<int>(engine() % static_cast<unsigned>(most)); };
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < 1500; ++i) {
        painter.setBrush(QColor(120, 70, 55, 14 + at(34)));
        const double radius = 1.2 + at(22) / 10.0;
        painter.drawEllipse(QPointF(at(size.width()), at(size.height())), radius, radius * 0.85);
    }
    return image;
}

QByteArray cameraJpeg(const QImage& image, int orientation, const QByteArray& taken) {
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", 92);

    // TIFF, little endian: a first directory with the orientation, the place and the way to a second one, which has the day.
    QByteArray tiff("II\x2A\0\x08\0\0\0", 8);
    const auto word = [&tiff](int value) { tiff.append(static_cast<char>(value & 0xff)).append(static_cast<char>(value >> 8 & 0xff)); };
    const auto entry = [&](int tag, int type, int count, int value) {
        word(tag);
        word(type);
        word(count);
        word(0);
        word(value);
        word(0);
    };
    const QByteArray place(cameraPlace), day = taken + '\0';
    constexpr int ascii = 2, shortWord = 3, longWord = 4;
    constexpr int first = 8 + 2 + 3 * 12 + 4, second = first + 2 + 12 + 4;
    word(3);
    entry(0x010E, ascii, static_cast<int>(place.size()), second + static_cast<int>(day.size()));
    entry(0x0112, shortWord, 1, orientation);
    entry(0x8769, longWord, 1, first);
    word(0);
    word(0);
    word(1);
    entry(0x9003, ascii, static_cast<int>(day.size()), second);
    word(0);
    word(0);
    tiff += day + place;
    const QByteArray body = QByteArray("Exif\0\0", 6) + tiff;
    const auto length = static_cast<int>(body.size()) + 2;
    QByteArray segment("\xFF\xE1", 2);
    segment.append(static_cast<char>(length >> 8)).append(static_cast<char>(length & 0xff)).append(body);
    return jpeg.left(2) + segment + jpeg.mid(2);
}

std::filesystem::path cameraFile(const std::filesystem::path& folder, const std::string& name, const QByteArray& bytes) {
    const auto path = folder / name;
    QFile file(QString::fromStdString(path.string()));
    file.open(QIODevice::WriteOnly);
    file.write(bytes);
    return path;
}

}  // namespace gyeol::test
