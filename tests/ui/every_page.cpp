// Pictures of every page in both languages, light and dark, of one person's diary after twelve weeks: `page-week-en-light` and so on.
#include "lived_diary.h"
#include "picture_window.h"

#include <QTest>

namespace gyeol::test {
namespace {

constexpr QSize usual(1440, 900);
const Dress everyDress[] = {{usual, ui::Scheme::light, ui::Language::english},
                            {usual, ui::Scheme::dark, ui::Language::english},
                            {usual, ui::Scheme::light, ui::Language::korean},
                            {usual, ui::Scheme::dark, ui::Language::korean}};

std::string nameOf(const std::string& page, const Dress& dress) {
    return "page-" + page + "-" + std::string(ui::Languages::codeOf(dress.language)) + "-" + std::string(ui::Theme::codeOf(dress.scheme));
}

bool drawWelcome(const PictureWish& wish, const Dress& dress) {
    const std::string name = nameOf("welcome", dress);
    if (!wish.wants(name.c_str())) {
        return true;
    }
    WindowFixture fixture;
    const auto window = fixture.start();
    wish.dress(*window, dress);
    return wish.save(*window, name.c_str());
}

bool drawPagesOf(ui::MainWindow& window, const PictureWish& wish, const Dress& dress, const char* prefix) {
    for (QAction* action : window.workspace().pageActions()) {
        action->trigger();
        const std::string name = nameOf(prefix + window.workspace().current().toStdString(), dress);
        if (!wish.wants(name.c_str())) {
            continue;
        }
        settle(window);
        QTest::qWait(400);  // chips slide to their places
        if (!wish.save(window, name.c_str())) {
            return false;
        }
    }
    return true;
}

bool drawWorkspace(const PictureWish& wish, const Dress& dress) {
    WindowFixture fixture;
    const auto window = fixture.startWithExample(QStringLiteral("sensitive-laser"));
    wish.dress(*window, dress);
    const diary::Diary before = window->desk().diary();
    window->desk().act(diary::difference(before, livedDiary(before, fixture.clock.day)), {});
    return drawPagesOf(*window, wish, dress, "");
}

/// The pages of a diary in which nothing stands yet: each says what to do next.
bool drawEmpty(const PictureWish& wish, const Dress& dress) {
    WindowFixture fixture;
    const auto window = fixture.start();
    wish.dress(*window, dress);
    click(*window, "beginEmpty");
    return drawPagesOf(*window, wish, dress, "empty-");
}

}  // namespace

bool drawEveryPage(const PictureWish& wish) {
    return std::all_of(std::begin(everyDress), std::end(everyDress), [&wish](const Dress& dress) {
        const bool wanted = wish.beginning.isEmpty() || wish.beginning.startsWith(QStringLiteral("page"));
        return !wanted || (drawWelcome(wish, dress) && drawWorkspace(wish, dress) && drawEmpty(wish, dress));
    });
}

}  // namespace gyeol::test
