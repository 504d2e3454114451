#include "accessible_walk.h"
#include "page_story.h"
#include "support/catch.h"
#include "ui/help/help_window.h"

#include <QTest>
#include <QTextBrowser>

using namespace gyeol;

TEST_CASE("F1 tells what the page in front is for, in either language, and follows from page to page", "[help]") {
    test::PageStory story("week");
    story.window = story.fixture.start();
    auto& window = *story.window;
    story.trigger("helpForPage");
    auto& help = test::named<ui::HelpWindow>(window, "helpWindow");
    auto& text = test::named<QTextBrowser>(window, "helpText");
    CHECK(help.isVisible());
    CHECK(text.toPlainText().startsWith(QStringLiteral("The first start")));
    test::named<QPushButton>(window, "example_beginner-combination").click();
    test::settle(window);
    CHECK(text.toPlainText().startsWith(QStringLiteral("The week")));

    QStringList seen;
    for (const ui::Language language : {ui::Language::english, ui::Language::korean}) {
        window.useLanguage(language);
        for (QAction* page : window.workspace().pageActions()) {
            page->trigger();
            test::settle(window);
            CAPTURE(page->objectName().toStdString());
            CHECK(text.toPlainText().size() > 100);
            CHECK_FALSE(seen.contains(text.toPlainText()));
            seen << text.toPlainText();
        }
    }
    CHECK(test::walkAccessible(help).nameless.isEmpty());
    QTest::keyClick(&help, Qt::Key_Escape);
    CHECK_FALSE(help.isVisible());
    story.fixture.languages->use(ui::Language::english);
    CHECK(test::named<QAction>(window, "helpForPage").shortcuts().contains(QKeySequence(Qt::Key_F1)));
}
