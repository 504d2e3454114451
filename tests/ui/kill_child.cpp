#include "exchange/diary_json.h"
#include "service/backing_up.h"
#include "service/day_acts.h"
#include "service/photographs.h"
#include "service/planning.h"
#include "window_fixture.h"

#include <QApplication>
#include <QBuffer>
#include <QCryptographicHash>
#include <QImage>

#include <unistd.h>
#include <cstring>
#include <vector>

// The desktop program for tests/fault: the real window on a diary file, with a person who never tires. Before each act it writes `b` and
// the SHA-256 of the diary that is to be to the descriptor 3, after it `d` and that of the diary which it then shows; the test that started
// it kills it whenever it likes.
namespace {

using namespace gyeol;

void write(std::string_view text) {
    [[maybe_unused]] const ssize_t written = ::write(3, text.data(), text.size());
}

std::string digestOf(const diary::Diary& diary) {
    return QCryptographicHash::hash(QByteArray::fromStdString(exchange::writeDiary(diary)), QCryptographicHash::Sha256)
        .toHex()
        .toStdString();
}

/// A picture like no other.
std::string pictureOf(int number) {
    QImage image(320, 240, QImage::Format_RGB32);
    image.fill(static_cast<uint>(number) * 2'654'435'761U);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPG");
    return bytes.toStdString();
}

/// What a person does, one act after another, through the desk as every page does.
class Person {
public:
    Person(ui::MainWindow& window, std::filesystem::path path, bool boasts) : window_(window), path_(std::move(path)), boasts_(boasts) {}

    void act(int number) {
        const diary::Diary& shown = window_.desk().diary();
        const Date day = *parseDate("2026-11-24") + Days(number % 300);
        switch (number % 7) {
            case 0: {
                diary::CheckIn checkIn;
                checkIn.date = day;
                checkIn.redness = number % 3;
                checkIn.note = std::to_string(number);
                commit(service::recordCheckIn(shown, checkIn));
                break;
            }
            case 1:
                commit(
                    service::noteExposure(shown, day, day, {.date = day, .uvIndex = number % 11, .source = diary::ExposureSource::hand}));
                break;
            case 2:
                commit(service::markSession(shown, day, shown.treatments.front().id, diary::Part::evening, diary::SessionState::done));
                break;
            case 3:
                if (const auto file = window_.desk().photographs().keep(pictureOf(number))) {
                    commit(service::addPhotographs(shown, {{day, diary::Part::evening, *file, "", {}}}));
                }
                break;
            case 4: {
                // An import: everything in the place of everything.
                diary::Diary other = shown;
                other.person.birthYear = 1950 + number % 50;
                other.steps.push_back({*parseDate("1990-01-01") + Days(number), number % 10});
                diary::sort(other);
                commit(diary::difference(shown, other));
                break;
            }
            case 5:
                static_cast<void>(
                    service::backUp(path_, std::chrono::local_days(day) + std::chrono::seconds(number), storage::Occasion::usual));
                break;
            default:
                takeBack();
                break;
        }
        QApplication::processEvents();
    }

private:
    void commit(const diary::ChangeSet& changes) {
        const diary::Diary before = window_.desk().diary();
        diary::Diary after = before;
        static_cast<void>(diary::apply(after, changes));
        diary::sort(after);
        write("b" + digestOf(after));
        if (boasts_) {  // the control says that it is done before it is, by long enough to be killed there
            write("d" + digestOf(after));
            constexpr useconds_t early = 2'000;
            ::usleep(early);
        }
        window_.desk().act(changes, QStringLiteral("act"));
        write("d" + digestOf(window_.desk().diary()));
        if (window_.desk().diary() != before) {
            before_.push_back(before);
        }
    }

    void takeBack() {
        if (before_.empty()) {
            return;
        }
        write("b" + digestOf(before_.back()));
        before_.pop_back();
        window_.desk().undoStack().undo();
        write("d" + digestOf(window_.desk().diary()));
    }

    ui::MainWindow& window_;
    std::filesystem::path path_;
    bool boasts_;
    std::vector<diary::Diary> before_;  ///< each act that can be taken back
};

}  // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    if (argc != 3) {
        return 2;
    }
    test::WindowFixture fixture{std::optional<std::filesystem::path>(argv[1])};
    const bool boasts = std::strcmp(argv[2], "boasts") == 0;
    auto window =
        std::filesystem::exists(fixture.diaryPath()) ? fixture.start() : fixture.startWithExample(QStringLiteral("beginner-combination"));
    if (!fixture.prompts.told.isEmpty()) {
        return 3;  // a start after a kill needs no dialog
    }
    write("d" + digestOf(window->desk().diary()));
    Person person(*window, fixture.diaryPath(), boasts);
    for (int number = static_cast<int>(::getpid() % 1'000) * 300;; ++number) {
        person.act(number);
    }
}
