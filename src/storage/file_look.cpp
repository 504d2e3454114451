#include "storage/file_look.h"

#include "storage/columns.h"
#include "storage/connection.h"
#include "storage/failures.h"
#include "storage/schema.h"

#include <sqlite3.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>
#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstddef>
#include <thread>
#include <vector>

namespace gyeol::storage {

namespace {

constexpr std::string_view magic{"SQLite format 3\0", 16};
constexpr int headerBytes = 100;

std::int32_t bigEndian(const std::string& header, std::size_t at) {
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        value = (value << 8U) | static_cast<unsigned char>(header[at + i]);
    }
    return static_cast<std::int32_t>(value);
}

/// The size of a page, which the header writes in two bytes; 1 stands for 65,536.
std::uintmax_t pageBytes(const std::string& header) {
    const auto written = static_cast<std::uint32_t>(bigEndian(header, 14)) & 0xffffU;
    return written > 1 ? written : 65'536;
}

std::filesystem::path beside(const std::filesystem::path& path, const char* ending) {
    return path.string() + ending;
}

bool liesBeside(const std::filesystem::path& path, const char* ending) {
    std::error_code error;
    const auto size = std::filesystem::file_size(beside(path, ending), error);
    return !error && size > 0;
}

void checkIds(std::int32_t application, std::int32_t version, const Identity& identity) {
    if (application != identity.applicationId || version < 1) {
        throw Refused(FailureCode::notOurDatabase);
    }
    if (version > identity.newestVersion) {
        throw Refused(FailureCode::newerDatabase, {}, {{"version", std::int64_t{version}}});
    }
}

/// What of a file and its journals a writer would change.
std::vector<std::int64_t> signature(const std::filesystem::path& path) {
    std::vector<std::int64_t> values;
    for (const char* ending : {"", "-journal", "-wal"}) {
        struct stat status {};
        if (::stat(beside(path, ending).c_str(), &status) == 0) {
            values.insert(values.end(),
                          {static_cast<std::int64_t>(status.st_ino), status.st_size, status.st_mtim.tv_sec, status.st_mtim.tv_nsec});
        } else {
            values.push_back(0);
        }
    }
    return values;
}

void readOnce(SQLite::Database& database) {
    SQLite::Statement(database, "SELECT count(*) FROM sqlite_schema").executeStep();
}

/// Whether a read-only connection failed because a journal has to be rolled back first, which it may not do.
bool needsRecovery(const SQLite::Exception& error) {
    switch (error.getExtendedErrorCode()) {
        case SQLITE_READONLY_ROLLBACK:
        case SQLITE_READONLY_RECOVERY:
        case SQLITE_READONLY_CANTINIT:
        case SQLITE_CANTOPEN:
            return true;
        default:
            return false;
    }
}

Reading openCopy(const std::filesystem::path& path) {
    auto folder = std::make_unique<PrivateFolder>();
    const auto copy = folder->path() / "copy.gyeol";
    copyTogether(path, copy);
    SQLite::Database database = connect(copy, Mode::recover);
    try {
        readOnce(database);
    } catch (const SQLite::Exception& error) {
        const bool isNone = error.getErrorCode() == SQLITE_NOTADB && firstBytes(copy).rfind(magic, 0) != 0;
        throw isNone ? Refused(FailureCode::notOurDatabase) : Refused(failureOf(error));
    }
    return {std::move(folder), std::move(database)};
}

}  // namespace

void copyTogether(const std::filesystem::path& from, const std::filesystem::path& to) {
    constexpr std::uintmax_t megabyte = 1024ULL * 1024;
    constexpr std::uintmax_t largest = 1024;  // a diary of 60 years has 30
    if (std::filesystem::file_size(from) > largest * megabyte) {
        throw Refused(FailureCode::fileTooLarge, {}, {{"limit", std::int64_t{largest}}});
    }
    constexpr int tries = 20;
    for (int i = 0; i < tries; ++i) {
        const auto before = signature(from);
        for (const char* ending : {"", "-journal", "-wal"}) {
            std::error_code none;
            std::filesystem::remove(beside(to, ending), none);
            if (std::filesystem::exists(beside(from, ending))) {
                std::filesystem::copy_file(beside(from, ending), beside(to, ending));
                std::filesystem::permissions(beside(to, ending), std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
            }
        }
        if (signature(from) == before) {
            return;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
    throw Refused(FailureCode::databaseBusy);
}

PrivateFolder::PrivateFolder() {
    std::string name = (std::filesystem::temp_directory_path() / "gyeol-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr) {
        throw Refused(errno == ENOSPC ? FailureCode::diskFull : FailureCode::storageFailed, {}, {{"text", name}});
    }
    path_ = name;
}

PrivateFolder::~PrivateFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

Result<std::unique_ptr<PrivateFolder>> makePrivateFolder() {
    return guarded({}, [] { return std::make_unique<PrivateFolder>(); });
}

std::filesystem::path fileBehind(const std::filesystem::path& path) {
    std::error_code unknown;
    const auto whole = std::filesystem::absolute(path);
    const auto behind = std::filesystem::weakly_canonical(whole, unknown);
    return unknown ? whole : behind;  // a link in a circle: whoever opens it will say so
}

std::string firstBytes(const std::filesystem::path& path) {
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0) {
        const bool missing = errno == ENOENT || errno == ENOTDIR;
        throw Refused(missing ? FailureCode::fileMissing : FailureCode::fileUnreadable);
    }
    if (!S_ISREG(status.st_mode)) {
        throw Refused(FailureCode::notAFile);
    }
    // Through SQLite's own file layer: an open() and close() of our own would drop the locks of a connection that this process has to the
    // same file.
    sqlite3_vfs* vfs = sqlite3_vfs_find(nullptr);
    const std::unique_ptr<const char, void (*)(const char*)> name(sqlite3_create_filename(path.c_str(), "", "", 0, nullptr),
                                                                  [](const char* text) { sqlite3_free_filename(const_cast<char*>(text)); });
    std::vector<std::max_align_t> room(static_cast<std::size_t>(vfs->szOsFile) / sizeof(std::max_align_t) + 1);
    auto* file = reinterpret_cast<sqlite3_file*>(room.data());
    if (vfs->xOpen(vfs, name.get(), file, SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB, nullptr) != SQLITE_OK) {
        throw Refused(FailureCode::fileUnreadable);
    }
    std::string bytes(headerBytes, '\0');
    const int read = file->pMethods->xRead(file, bytes.data(), headerBytes, 0);
    file->pMethods->xClose(file);
    if (read != SQLITE_OK && read != SQLITE_IOERR_SHORT_READ) {
        throw Refused(FailureCode::fileUnreadable);
    }
    bytes.resize(static_cast<std::size_t>(std::min<off_t>(status.st_size, headerBytes)));
    return bytes;
}

Identity diaryIdentity() {
    return {ourApplicationId, migrations().back().number};
}

Look lookAt(const std::filesystem::path& path, const Identity& identity) {
    const std::string header = firstBytes(path);
    if (header.empty()) {
        return Look::empty;
    }
    if (header.size() < headerBytes || header.substr(0, magic.size()) != magic) {
        // A first transaction that was cut off may have left anything; its journal knows better.
        if (liesBeside(path, "-journal")) {
            return Look::unsettled;
        }
        const bool cut = header.size() < headerBytes && header.size() >= magic.size() && header.substr(0, magic.size()) == magic;
        throw Refused(cut ? FailureCode::damagedDatabase : FailureCode::notOurDatabase);
    }
    constexpr std::size_t writeFormat = 18;
    constexpr std::size_t userVersion = 60;
    constexpr std::size_t application = 68;
    checkIds(bigEndian(header, application), bigEndian(header, userVersion), identity);
    // SQLite fills a cut page with zeros and goes on; a whole file ends with a whole page, unless a journal still has to put it right.
    if (std::filesystem::file_size(path) % pageBytes(header) != 0 && !liesBeside(path, "-journal")) {
        throw Refused(FailureCode::damagedDatabase);
    }
    const bool hasLog = header[writeFormat] == 2 || header[writeFormat + 1] == 2 || liesBeside(path, "-wal");
    return hasLog ? Look::unsettled : Look::ours;
}

Reading openForReading(const std::filesystem::path& path, const Identity& identity) {
    switch (lookAt(path, identity)) {
        case Look::empty:
            throw Refused(FailureCode::emptyFile);
        case Look::unsettled:
            return openCopy(path);
        case Look::ours:
            break;
    }
    SQLite::Database database = connect(path, Mode::read);
    try {
        readOnce(database);
    } catch (const SQLite::Exception& error) {
        if (!needsRecovery(error)) {
            throw;
        }
        return openCopy(path);
    }
    return {nullptr, std::move(database)};
}

Reading openPrivately(const std::filesystem::path& path) {
    if (lookAt(path) == Look::empty) {
        throw Refused(FailureCode::emptyFile);
    }
    return openCopy(path);
}

void inspect(SQLite::Database& database) {
    const auto number = [&](const char* pragma) {
        SQLite::Statement select(database, std::string("PRAGMA ") + pragma);
        select.executeStep();
        return get<std::int32_t>(select, 0);
    };
    if (number("page_count") == 0) {
        throw Refused(FailureCode::emptyFile);
    }
    checkIds(number("application_id"), number("user_version"), diaryIdentity());
    const auto found = textsOf(database, "PRAGMA quick_check(1)");
    if (found != std::vector<std::string>{"ok"}) {
        throw Damaged("");
    }
    checkSchema(database, migrations());
}

}  // namespace gyeol::storage
