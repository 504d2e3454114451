#include "storage/odd_files.h"

#include "storage/diary_file.h"
#include "storage/file_state.h"
#include "storage/full_diary.h"

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>
#include <algorithm>
#include <stdexcept>

namespace gyeol::test {

using Path = std::filesystem::path;

void makeDiary(const std::filesystem::path& path) {
    auto file = storage::DiaryFile::open(path, storage::Access::create);
    if (!file || !file->add(fullDiary())) {
        throw std::runtime_error("the diary cannot be made");
    }
}

namespace {

void makeSocket(const Path& path) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    path.string().copy(address.sun_path, sizeof address.sun_path - 1);
    const int fd = ::socket(AF_UNIX, SOCK_STREAM, 0);
    if (::bind(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
        throw std::runtime_error("the socket cannot be made");
    }
    ::close(fd);
}

/// A sound diary after somebody else's SQL.
OddFile tampered(const std::string& name, FailureCode code, const std::string& sql) {
    return {name, code, [sql](const Path& path) {
                makeDiary(path);
                tamper(path, sql);
            }};
}

/// A sound diary, altered byte by byte.
OddFile edited(const std::string& name, FailureCode code, std::function<void(std::string&)> edit) {
    return {name, code, [edit](const Path& path) {
                makeDiary(path);
                std::string bytes = bytesOf(path);
                edit(bytes);
                writeBytes(path, bytes);
            }};
}

}  // namespace

std::vector<OddFile> oddFiles() {
    constexpr auto notOurs = FailureCode::notOurDatabase;
    constexpr auto damaged = FailureCode::damagedDatabase;
    std::vector<OddFile> files{
        {"a missing file", FailureCode::fileMissing, [](const Path&) {}},
        {"a folder", FailureCode::notAFile, [](const Path& path) { std::filesystem::create_directory(path); }},
        {"a FIFO", FailureCode::notAFile, [](const Path& path) { static_cast<void>(::mkfifo(path.c_str(), 0600)); }},
        {"a link to nothing", FailureCode::fileMissing, [](const Path& path) { std::filesystem::create_symlink("nowhere", path); }},
        {"0 bytes", FailureCode::emptyFile, [](const Path& path) { writeBytes(path, ""); }},
        {"one byte", notOurs, [](const Path& path) { writeBytes(path, "S"); }},
        {"a text", notOurs, [](const Path& path) { writeBytes(path, std::string(5'000, 'x')); }},
        {"JSON", notOurs, [](const Path& path) { writeBytes(path, "{\"format\": \"gyeol-diary\", \"version\": 1}"); }},
        {"zeros", notOurs, [](const Path& path) { writeBytes(path, std::string(8'192, '\0')); }},
        {"only the first words of a header", damaged, [](const Path& path) { writeBytes(path, std::string("SQLite format 3\0", 16)); }},
        {"another program's database", notOurs, [](const Path& path) { tamper(path, "CREATE TABLE song (title TEXT)"); }},
        {"another program's application id", notOurs,
         [](const Path& path) { tamper(path, "PRAGMA application_id = 1196444487; PRAGMA user_version = 1; CREATE TABLE t (a)"); }},
        {"our id without a schema", notOurs,
         [](const Path& path) { tamper(path, "PRAGMA application_id = 1197032780; CREATE TABLE t (a)"); }},
        {"our id and version with other tables", damaged,
         [](const Path& path) { tamper(path, "PRAGMA application_id = 1197032780; PRAGMA user_version = 1; CREATE TABLE person (a)"); }},
        {"another program's database in WAL mode", notOurs,
         [](const Path& path) { tamper(path, "PRAGMA journal_mode = WAL; CREATE TABLE song (title TEXT)"); }},
        tampered("a newer version", FailureCode::newerDatabase, "PRAGMA user_version = 99"),
        tampered("a newer version with other tables", FailureCode::newerDatabase, "PRAGMA user_version = 2; DROP TABLE evening_without"),
        tampered("a negative version", notOurs, "PRAGMA user_version = -1"),
        tampered("a trigger more", damaged, "CREATE TRIGGER t AFTER INSERT ON setting BEGIN DELETE FROM person; END"),
        tampered("a view more", damaged, "CREATE VIEW v AS SELECT name FROM person"),
        tampered("a table more", damaged, "CREATE TABLE extra (a)"),
        tampered("an index more", damaged, "CREATE INDEX extra ON session (note)"),
        tampered("a table less", damaged, "DROP TABLE session_over"),
        tampered("a view in place of a table", damaged,
                 "ALTER TABLE setting RENAME TO s; CREATE VIEW setting AS SELECT name, value FROM s"),
        tampered("a column more", damaged, "ALTER TABLE setting ADD COLUMN extra TEXT"),
        edited("a broken page", damaged, [](std::string& bytes) { std::fill(bytes.begin() + 4'096, bytes.begin() + 3 * 4'096, '\x7f'); }),
        edited("a page size of 3", damaged, [](std::string& bytes) { bytes[16] = 0, bytes[17] = 3; }),
        edited("a schema page of noise", damaged,
               [](std::string& bytes) { std::fill(bytes.begin() + 100, bytes.begin() + 4'096, '\x55'); }),
    };
    for (const std::size_t length : {17U, 99U}) {
        files.push_back(
            edited("cut to " + std::to_string(length) + " bytes", damaged, [length](std::string& bytes) { bytes.resize(length); }));
    }
    for (const std::size_t length : {100U, 512U, 4'095U, 4'096U, 5'000U, 40'960U, 100'000U}) {
        files.push_back(
            edited("cut to " + std::to_string(length) + " bytes", damaged, [length](std::string& bytes) { bytes.resize(length); }));
    }
    files.push_back(edited("without its last byte", damaged, [](std::string& bytes) { bytes.pop_back(); }));
    const std::string id = "PRAGMA application_id = 1197032780; PRAGMA user_version = 1; ";
    files.push_back({"a link to itself", FailureCode::fileUnreadable,
                     [](const Path& path) { std::filesystem::create_symlink(path.filename(), path); }});
    files.push_back({"a socket", FailureCode::notAFile, makeSocket});
    files.push_back({"a sparse file of 8 GB", notOurs, [](const Path& path) {
                         writeBytes(path, "");
                         std::filesystem::resize_file(path, std::uintmax_t{8} << 30U);
                     }});
    files.push_back({"UTF-16 words", notOurs, [](const Path& path) { writeBytes(path, std::string("S\0Q\0L\0i\0t\0e\0", 12)); }});
    files.push_back({"a picture", notOurs, [](const Path& path) { writeBytes(path, "\xFF\xD8\xFF" + std::string(9'000, 'j')); }});
    files.push_back({"an SQLite 2 database", notOurs, [](const Path& path) {
                         writeBytes(path, "** This file contains an SQLite 2.1 database **" + std::string(2'000, '\0'));
                     }});
    files.push_back({"another program's database with our word for a version", notOurs,
                     [](const Path& path) { tamper(path, "PRAGMA user_version = 1; CREATE TABLE person (a)"); }});
    files.push_back(
        {"our id and version without a table", damaged, [id](const Path& path) { tamper(path, id + "CREATE TABLE x (a); DROP TABLE x"); }});
    files.push_back({"our id over a view that never ends", damaged, [id](const Path& path) {
                         tamper(path,
                                id + "CREATE VIEW person AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i FROM n) SELECT i FROM n");
                     }});
    files.push_back(tampered("the newest version there can be", FailureCode::newerDatabase, "PRAGMA user_version = 2147483647"));
    files.push_back(tampered("version 0", notOurs, "PRAGMA user_version = 0"));
    files.push_back(tampered("no application id", notOurs, "PRAGMA application_id = 0"));
    files.push_back(tampered("a trigger that empties another table", damaged,
                             "CREATE TRIGGER t BEFORE UPDATE ON check_in BEGIN DELETE FROM session; END"));
    files.push_back(tampered("a virtual table", damaged, "CREATE VIRTUAL TABLE v USING fts5 (a)"));
    files.push_back(tampered("a generated column more", damaged, "ALTER TABLE setting ADD COLUMN g TEXT AS (name || value)"));
    files.push_back(tampered("a table of another name", damaged, "ALTER TABLE session RENAME TO sessions"));
    files.push_back(
        tampered("a schema that was written by hand", damaged,
                 "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'NOT NULL', '') WHERE name = 'person'"));
    files.push_back(edited("a page size of 0", damaged, [](std::string& bytes) { bytes[16] = 0, bytes[17] = 0; }));
    files.push_back(edited("a file format that nobody knows", damaged, [](std::string& bytes) { bytes[18] = 9, bytes[19] = 9; }));
    files.push_back(edited("a text encoding that nobody knows", damaged, [](std::string& bytes) { bytes[59] = 7; }));
    files.push_back(edited("half a page behind its end", damaged, [](std::string& bytes) { bytes += std::string(2'048, 'x'); }));
    files.push_back(edited("a broken root page", damaged, [](std::string& bytes) { bytes[100] = '\x7f'; }));
    return files;
}

}  // namespace gyeol::test
