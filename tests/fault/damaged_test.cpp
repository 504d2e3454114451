#include "fault/children.h"
#include "fault/figures.h"
#include "storage/diary_file.h"
#include "storage/file_state.h"
#include "storage/full_diary.h"
#include "support/catch.h"
#include "support/random_problem.h"
#include "support/temporary_folder.h"

#include <sys/mman.h>
#include <functional>

using namespace gyeol;
using namespace gyeol::storage;

namespace {

constexpr int filesInOneChild = 50;

using Mutator = std::function<void(std::string&, test::Random&)>;

std::size_t somewhere(const std::string& bytes, test::Random& dice) {
    return static_cast<std::size_t>(dice.between(0, static_cast<int>(bytes.size()) - 1));
}
char someByte(test::Random& dice) {
    return static_cast<char>(dice.between(0, 255));
}

/// Ways in which a file comes to harm.
const std::vector<Mutator> mutators{
    // a bit
    [](std::string& bytes, test::Random& dice) {
        const std::size_t at = somewhere(bytes, dice);
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << dice.between(0, 7)));
    },
    // some bytes
    [](std::string& bytes, test::Random& dice) {
        for (int i = dice.between(1, 64); i > 0; --i) {
            bytes[somewhere(bytes, dice)] = someByte(dice);
        }
    },
    // a sector of zeros or of noise
    [](std::string& bytes, test::Random& dice) {
        const std::size_t at = somewhere(bytes, dice) / 512 * 512;
        const bool isZero = dice.chance(50);
        for (std::size_t i = at; i < std::min(at + 512, bytes.size()); ++i) {
            bytes[i] = isZero ? '\0' : someByte(dice);
        }
    },
    // its end is missing
    [](std::string& bytes, test::Random& dice) { bytes.resize(somewhere(bytes, dice)); },
    // two pages changed places
    [](std::string& bytes, test::Random& dice) {
        const std::size_t a = somewhere(bytes, dice) / 4096 * 4096;
        const std::size_t b = somewhere(bytes, dice) / 4096 * 4096;
        std::swap_ranges(bytes.begin() + static_cast<std::ptrdiff_t>(a), bytes.begin() + static_cast<std::ptrdiff_t>(a + 4096),
                         bytes.begin() + static_cast<std::ptrdiff_t>(b));
    },
    // the head of a page or of the file
    [](std::string& bytes, test::Random& dice) {
        const std::size_t page = somewhere(bytes, dice) / 4096 * 4096;
        for (int i = dice.between(1, 8); i > 0; --i) {
            bytes[page + static_cast<std::size_t>(dice.between(0, 107))] = someByte(dice);
        }
    },
};

/// Opens a file in every way that the program has, and reads all of it where that goes.
void openEveryWay(const std::filesystem::path& path) {
    for (const Access access : {Access::read, Access::write}) {
        if (const auto file = DiaryFile::open(path, access)) {
            if (const auto people = file->people()) {
                for (const PersonEntry& person : *people) {
                    static_cast<void>(file->load(person.key).has_value());
                }
            }
        }
    }
    static_cast<void>(verify(path).has_value());
    static_cast<void>(looksLikeDatabase(path));
}

/// What a plain SQLite does with a file that it is handed: it opens it to write and brings it into order.
void openDirectly(const std::filesystem::path& path) {
    try {
        SQLite::Database database(path.string(), SQLite::OPEN_READWRITE);
        database.exec("PRAGMA journal_mode = WAL");
        database.exec("CREATE TABLE IF NOT EXISTS seen (a)");
    } catch (const SQLite::Exception&) {
        // It is the bytes that count.
    }
}

/// Which file a child is at, in memory that it shares with its parent.
class SharedNumber {
public:
    SharedNumber() : number_(static_cast<int*>(::mmap(nullptr, sizeof(int), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0))) {}
    SharedNumber(const SharedNumber&) = delete;
    SharedNumber& operator=(const SharedNumber&) = delete;
    ~SharedNumber() { ::munmap(number_, sizeof(int)); }
    int& value() { return *number_; }

private:
    int* number_;
};

/// The file after the damage of a number; the same number gives the same file.
std::string damaged(const std::string& sound, int number) {
    test::Random dice(test::seed() + static_cast<std::uint32_t>(number));
    std::string bytes = sound;
    mutators[static_cast<std::size_t>(number) % mutators.size()](bytes, dice);
    return bytes;
}

}  // namespace

TEST_CASE("no damage makes the program crash, hang, or change the file", "[6]") {
    const int files = test::figure(6, 5'000, 200'000);
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "me.gyeol";
    {
        auto file = DiaryFile::open(path, Access::create);
        REQUIRE(file->add(test::fullDiary()));
    }
    const std::string sound = test::bytesOf(path);
    SharedNumber at;
    int failures = 0;
    for (int first = 0; first < files; first += filesInOneChild) {
        at.value() = first;
        const int end = std::min(first + filesInOneChild, files);
        const auto ended = test::inChild(
            [&] {
                for (int number = first; number < end; ++number) {
                    at.value() = number;
                    const std::string bytes = damaged(sound, number);
                    test::writeBytes(path, bytes);
                    openEveryWay(path);
                    if (test::bytesOf(path) != bytes) {
                        return 1;
                    }
                }
                return 0;
            },
            300);
        if (!ended.isWell()) {
            ++failures;
            WARN("file " << at.value() << ": status " << ended.status << ", signal " << ended.signal);
        }
    }
    int changed = 0;
    for (int number = 0; number < 20; ++number) {
        const std::string bytes = damaged(sound, number);
        test::writeBytes(path, bytes);
        openDirectly(path);
        changed += test::bytesOf(path) == bytes ? 0 : 1;
    }
    test::report({6, "damaged files", files, failures, changed, "control: opened directly, of 20"});
}
