#include "storage/photograph_store.h"

#include "storage/backup.h"
#include "storage/columns.h"
#include "storage/connection.h"
#include "storage/file_look.h"
#include "storage/new_file.h"

#include <SQLiteCpp/Transaction.h>
#include <sodium.h>
#include <array>

namespace gyeol::storage {

struct PhotographStore::Impl {
    std::filesystem::path path;
    std::unique_ptr<PrivateFolder> copy;
    SQLite::Database database;
};

namespace {

/// "GYEP" in the header: a file of ours, but no diary.
constexpr Identity photographIdentity{0x47594550, 1};

constexpr auto immediately = SQLite::TransactionBehavior::IMMEDIATE;

constexpr const char* photographTable =
    "CREATE TABLE photograph (\n"
    "    file TEXT NOT NULL PRIMARY KEY CHECK (length(file) = 68 AND (file GLOB '*.jpg' OR file GLOB '*.png')),\n"
    "    bytes BLOB NOT NULL CHECK (length(bytes) BETWEEN 1 AND 3145728)\n"
    ") STRICT";
constexpr const char* unnamedTable =
    "CREATE TABLE unnamed (\n"
    "    file TEXT NOT NULL PRIMARY KEY REFERENCES photograph (file) ON DELETE CASCADE,\n"
    "    since TEXT NOT NULL CHECK (since = date(since))\n"
    ") STRICT";

std::int32_t numberOf(SQLite::Database& database, const char* pragma) {
    SQLite::Statement select(database, std::string("PRAGMA ") + pragma);
    select.executeStep();
    return get<std::int32_t>(select, 0);
}

void makeTables(SQLite::Database& database) {
    database.exec("PRAGMA page_size = 8192");
    SQLite::Transaction transaction(database, immediately);
    // Another process may have been quicker.
    if (numberOf(database, "user_version") == 0) {
        database.exec(photographTable);
        database.exec(unnamedTable);
        database.exec("PRAGMA user_version = " + std::to_string(photographIdentity.newestVersion));
        database.exec("PRAGMA application_id = " + std::to_string(photographIdentity.applicationId));
    }
    transaction.commit();
}

/// Throws Damaged where the tables are not ours. The pages are not read through: 20 years of photographs are 320 MB, and each is checked
/// by its name when it is read.
void checkTables(SQLite::Database& database) {
    const auto found = textsOf(database, "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name");
    if (found != std::vector<std::string>{photographTable, unnamedTable}) {
        throw Damaged("/photographs");
    }
}

SQLite::Database openForWriting(const std::filesystem::path& file) {
    SQLite::Database database = connect(file, Mode::write);
    makeTables(database);
    checkTables(database);
    // What a person removed is a picture of their face: it does not stay behind in free pages.
    database.exec("PRAGMA secure_delete = ON");
    return database;
}

std::optional<std::string> bytesOf(SQLite::Database& database, const std::string& file) {
    SQLite::Statement select(database, "SELECT bytes FROM photograph WHERE file = ?");
    bindTo(select, 1, file);
    if (!select.executeStep()) {
        return std::nullopt;
    }
    const SQLite::Column column = select.getColumn(0);
    if (!column.isBlob()) {
        throw Damaged("/photograph/" + file);
    }
    return std::string(static_cast<const char*>(column.getBlob()), static_cast<std::size_t>(column.getBytes()));
}

std::vector<StoredPhotograph> listOf(SQLite::Database& database) {
    std::vector<StoredPhotograph> photographs;
    SQLite::Statement select(database,
                             "SELECT p.file, u.since FROM photograph AS p LEFT JOIN unnamed AS u ON u.file = p.file ORDER BY p.file");
    while (select.executeStep()) {
        photographs.push_back({get<std::string>(select, 0), get<std::optional<Date>>(select, 1)});
    }
    return photographs;
}

/// What SQLite says of the pages. It may break off in the middle of what it checks, and that is a finding too.
std::vector<std::string> problemsOfPages(SQLite::Database& database) {
    const auto texts = guarded({}, [&] { return textsOf(database, "PRAGMA integrity_check"); });
    if (!texts && texts.error().code != FailureCode::damagedDatabase) {
        throw Refused(texts.error());
    }
    if (!texts) {
        return {"photographs: damaged-database"};
    }
    std::vector<std::string> problems;
    for (const std::string& text : *texts) {
        if (text != "ok") {
            problems.push_back("photographs: integrity_check: " + text);
        }
    }
    return problems;
}

void forFile(SQLite::Database& database, const char* sql, const std::string& file) {
    SQLite::Statement statement(database, sql);
    bindTo(statement, 1, file);
    statement.exec();
}

}  // namespace

Result<std::string> photographName(std::string_view bytes) {
    using namespace std::string_view_literals;
    const char* ending = bytes.starts_with("\xFF\xD8\xFF"sv) ? ".jpg" : bytes.starts_with("\x89PNG\r\n\x1a\n"sv) ? ".png" : nullptr;
    if (ending == nullptr) {
        return failed(FailureCode::wrongType, {}, {{"expected", Code{"picture"}}});
    }
    if (bytes.size() > largestPhotograph) {
        return failed(FailureCode::fileTooLarge, {}, {{"limit", std::int64_t{largestPhotograph / (1024 * 1024)}}});
    }
    std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
    crypto_hash_sha256(hash.data(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    std::array<char, 2 * hash.size() + 1> text{};
    sodium_bin2hex(text.data(), text.size(), hash.data(), hash.size());
    return text.data() + std::string(ending);
}

PhotographStore::PhotographStore(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
PhotographStore::PhotographStore(PhotographStore&&) noexcept = default;
PhotographStore& PhotographStore::operator=(PhotographStore&&) noexcept = default;
PhotographStore::~PhotographStore() = default;

std::filesystem::path PhotographStore::beside(const std::filesystem::path& diary) {
    return fileBehind(diary).parent_path() / "photographs.gyeol";
}

Result<PhotographStore> PhotographStore::open(const std::filesystem::path& path, Access access) {
    return guarded(path, [&] {
        const auto file = fileBehind(path);
        if (access == Access::read) {
            Reading reading = openForReading(file, photographIdentity);
            checkTables(reading.database);
            return PhotographStore(std::make_unique<Impl>(Impl{path, std::move(reading.copy), std::move(reading.database)}));
        }
        if (access == Access::create && !std::filesystem::exists(std::filesystem::symlink_status(file))) {
            makeFolders(file.parent_path());
            NewFile made(file);
            SQLite::Database database = openForWriting(file);
            made.keep();
            return PhotographStore(std::make_unique<Impl>(Impl{path, nullptr, std::move(database)}));
        }
        if (lookAt(file, photographIdentity) == Look::empty && access == Access::write) {
            throw Refused(FailureCode::emptyFile);
        }
        return PhotographStore(std::make_unique<Impl>(Impl{path, nullptr, openForWriting(file)}));
    });
}

PhotographStore PhotographStore::inMemory() {
    SQLite::Database database = connectInMemory();
    makeTables(database);
    return PhotographStore(std::make_unique<Impl>(Impl{{}, nullptr, std::move(database)}));
}

Result<std::string> PhotographStore::put(std::string_view bytes) {
    auto name = photographName(bytes);
    if (!name) {
        return name;
    }
    return guarded(impl_->path, [&] {
        SQLite::Transaction transaction(impl_->database, immediately);
        const auto there = bytesOf(impl_->database, *name);
        if (there && *there != bytes) {
            forFile(impl_->database, "DELETE FROM photograph WHERE file = ?", *name);
        }
        if (there != bytes) {
            SQLite::Statement insert(impl_->database, "INSERT INTO photograph (file, bytes) VALUES (?, ?)");
            bindTo(insert, 1, *name);
            insert.bind(2, bytes.data(), static_cast<int>(bytes.size()));
            insert.exec();
        }
        // Whoever brings it in is about to name it.
        forFile(impl_->database, "DELETE FROM unnamed WHERE file = ?", *name);
        transaction.commit();
        return *name;
    });
}

Result<std::optional<std::string>> PhotographStore::get(const std::string& file) const {
    return guarded(impl_->path, [&] {
        auto bytes = bytesOf(impl_->database, file);
        if (bytes && photographName(*bytes) != file) {
            throw Damaged("/photograph/" + file);
        }
        return bytes;
    });
}

Result<std::vector<StoredPhotograph>> PhotographStore::list() const {
    return guarded(impl_->path, [&] { return listOf(impl_->database); });
}

Result<int> PhotographStore::removeUnnamed(const std::set<std::string>& named, Date today) {
    return guarded(impl_->path, [&] {
        SQLite::Transaction transaction(impl_->database, immediately);
        int gone = 0;
        for (const StoredPhotograph& photograph : listOf(impl_->database)) {
            if (named.contains(photograph.file)) {
                if (photograph.unnamedSince) {
                    forFile(impl_->database, "DELETE FROM unnamed WHERE file = ?", photograph.file);
                }
            } else if (!photograph.unnamedSince || *photograph.unnamedSince > today) {
                // A day in the future is one that a wrong clock wrote: counting begins anew.
                SQLite::Statement note(impl_->database, "INSERT OR REPLACE INTO unnamed (file, since) VALUES (?, ?)");
                bindTo(note, 1, photograph.file);
                bindTo(note, 2, today);
                note.exec();
            } else if (*photograph.unnamedSince + unnamedStays <= today) {
                forFile(impl_->database, "DELETE FROM photograph WHERE file = ?", photograph.file);
                ++gone;
            }
        }
        transaction.commit();
        return gone;
    });
}

Result<std::vector<std::string>> PhotographStore::check() const {
    return guarded(impl_->path, [&] {
        std::vector<std::string> problems = problemsOfPages(impl_->database);
        const auto photographs = list();
        if (!photographs && problems.empty()) {
            throw Refused(photographs.error());
        }
        if (!photographs) {
            return problems;  // they say why
        }
        for (const StoredPhotograph& photograph : *photographs) {
            if (const auto read = get(photograph.file); !read) {
                problems.push_back("photographs: " + std::string(nameOf(read.error().code)) + " /photograph/" + photograph.file);
            }
        }
        return problems;
    });
}

}  // namespace gyeol::storage
