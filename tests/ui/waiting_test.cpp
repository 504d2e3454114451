#include "ui/widgets/waiting.h"
#include "support/catch.h"
#include "window_fixture.h"

#include <QProgressBar>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include <atomic>

using namespace gyeol;

namespace {

/// Looks at the dialog over a window as soon as it is in sight, and does something there; once.
class Onlooker : public QTimer {
public:
    Onlooker(QWidget& window, std::function<void(QWidget& dialog)> act) : QTimer(&window) {
        connect(this, &QTimer::timeout, this, [this, &window, act = std::move(act)] {
            auto* dialog = window.findChild<QWidget*>(QStringLiteral("waiting"));
            if (dialog != nullptr && dialog->isVisible()) {
                ++seen;
                stop();
                act(*dialog);
            }
        });
        start(10);
    }
    int seen = 0;
};

}  // namespace

TEST_CASE("short work is answered without a word", "[waiting]") {
    QWidget window;
    Onlooker onlooker(window, [](QWidget&) {});
    CHECK(ui::waitFor(&window, QStringLiteral("Counting"), [](const storage::Watch& watch) { return watch(50) ? 7 : 0; }) == 7);
    CHECK(onlooker.seen == 0);
}

TEST_CASE("long work says what it is and how far it is, and the window stays awake", "[waiting]") {
    QWidget window;
    std::atomic<bool> looked{false};
    int percent = 0;
    QString name;
    Onlooker onlooker(window, [&](QWidget& dialog) {
        auto& bar = test::named<QProgressBar>(dialog, "waitingBar");
        CHECK(QTest::qWaitFor([&] { return bar.value() == 40; }));
        percent = bar.value();
        name = bar.accessibleName();
        looked = true;
    });
    const auto answer = ui::waitFor(&window, QStringLiteral("Counting"), [&](const storage::Watch& watch) {
        while (!looked) {
            watch(40);
            QThread::msleep(5);
        }
        return 7;
    });
    CHECK(answer == 7);
    CHECK(percent == 40);
    CHECK(name == QStringLiteral("Counting"));
    CHECK(window.findChild<QWidget*>(QStringLiteral("waiting")) == nullptr);
}

TEST_CASE("long work is given up by its button and by Escape, and has ended when that is known", "[waiting]") {
    const bool byKey = GENERATE(true, false);
    QWidget window;
    std::atomic<bool> ended{false};
    Onlooker onlooker(window, [byKey](QWidget& dialog) {
        if (byKey) {
            QTest::keyClick(&dialog, Qt::Key_Escape);
        } else {
            test::named<QPushButton>(dialog, "waitingStop").click();
        }
    });
    const auto answer = ui::waitFor(&window, QStringLiteral("Counting"), [&](const storage::Watch& watch) {
        while (watch(1)) {
            QThread::msleep(5);
        }
        ended = true;
        return 7;
    });
    CHECK_FALSE(answer);
    CHECK(ended);
    CHECK(onlooker.seen == 1);
}
