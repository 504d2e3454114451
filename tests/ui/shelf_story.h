#pragma once

#include "page_story.h"
#include "support/catch.h"
#include "ui/shelf/shelf_page.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QTest>

#include <algorithm>

namespace gyeol::test {

/// The shelf as a person drives it.
struct ShelfStory : PageStory {
    ShelfStory() : PageStory("shelf") {}

    template <class Widget>
    [[nodiscard]] Widget& at(const char* name) {
        return named<Widget>(*window, name);
    }
    void click(const char* name) {
        at<QAbstractButton>(name).click();
        settle(*window);
    }
    void type(const char* name, const QString& text) {
        auto& line = at<QLineEdit>(name);
        line.selectAll();
        if (text.isEmpty()) {
            QTest::keyClick(&line, Qt::Key_Delete);
        } else if (std::ranges::all_of(text, [](QChar sign) { return sign.unicode() < 0x80; })) {
            QTest::keyClicks(&line, text);
        } else {  // as an input method does it
            QInputMethodEvent composed;
            composed.setCommitString(text);
            QApplication::sendEvent(&line, &composed);
        }
        settle(*window);
    }
    void choose(const char* name, int value) {
        auto& box = at<QComboBox>(name);
        box.setCurrentIndex(box.findData(value));
        emit box.activated(box.currentIndex());
        settle(*window);
    }
    void kind(diary::TreatmentKind value) { choose("shelfKind", static_cast<int>(value)); }
    void paste(const char* list) {
        at<QPlainTextEdit>("shelfList").setPlainText(QString::fromUtf8(list));
        settle(*window);
    }
    /// Clicks a treatment of the list.
    void pick(const char* id) {
        auto& view = at<QListView>("shelfView");
        const auto& proxy = *qobject_cast<ui::ShelfProxy*>(view.model());
        const QModelIndex index = proxy.mapFromSource(proxy.shelf().indexOf(diary::TreatmentId(id)));
        REQUIRE(index.isValid());
        view.scrollTo(index);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(index).center());
        settle(*window);
    }
    [[nodiscard]] QStringList names() {
        auto& view = at<QListView>("shelfView");
        QStringList names;
        for (int row = 0; row < view.model()->rowCount(); ++row) {
            names << view.model()->index(row, 0).data().toString();
        }
        return names;
    }
    [[nodiscard]] std::optional<diary::Treatment> onShelf(const char* id) const {
        const diary::Diary diary = fixture.onDisk();
        const diary::Treatment* found = diary::findTreatment(diary, diary::TreatmentId(id));
        return found == nullptr ? std::nullopt : std::optional(*found);
    }
    [[nodiscard]] QString consequence() { return text("shelfConsequence"); }
    /// Changes the diary behind the page.
    template <class Change>
    void change(Change how) {
        diary::Diary changed = window->desk().diary();
        how(changed);
        window->desk().act(diary::difference(window->desk().diary(), changed), QStringLiteral("a change"));
        settle(*window);
    }
    [[nodiscard]] static bool has(const QString& text, const char* part) { return text.contains(QString::fromUtf8(part)); }
};

}  // namespace gyeol::test
