#pragma once

#include "base/names.h"
#include "base/params.h"

#include <array>
#include <string>
#include <tl/expected.hpp>

namespace gyeol {

/// Everything that a caller may have to decide about. Each has its sentence in data/wording, in both languages; a test holds them together.
enum class FailureCode {
    // what was read is bad
    notJson,
    notUtf8,
    fileTooLarge,
    wrongFormat,
    wrongVersion,
    missingKey,
    unknownKey,
    wrongType,
    notADate,
    notAnId,
    notOneOf,
    outOfRange,
    tooLong,
    duplicate,
    unknownTreatment,
    wrongOrder,
    notOurDatabase,
    newerDatabase,
    damagedDatabase,
    emptyFile,
    notAPicture,
    damagedPicture,
    pictureTooLarge,
    personExists,
    severalPeople,
    unknownPerson,
    notCsv,
    passphraseShort,
    sealDamaged,
    sealDemanding,
    wrongPassphrase,
    notAnAddress,
    wrongPassword,
    // the environment failed
    fileMissing,
    fileUnreadable,
    notAFile,
    fileUnwritable,
    diskFull,
    databaseBusy,
    storageFailed,
    dataMissing,
    outOfMemory,
    // what lies outside this machine failed
    serverUnreachable,
    serverSlow,
    serverBusy,
    serverRefused,
    answerUnread,
    answerTooLarge,
    notSecure,
    otherHost,
    calendarMissing,
    noKeyring,
    // a wish that cannot be met
    nothingThere,
    changedMeanwhile,
    notBuilt,
};

enum class FailureClass { input, environment, wish };

/// What went wrong, as a code and parameters; it holds no sentence.
struct Failure {
    FailureCode code;
    std::string file;   ///< the file concerned; empty where there is none
    std::string place;  ///< a JSON pointer such as `/sessions/12/date`, or a table and row; empty where the whole is meant
    Params params;
    int more = 0;  ///< how many further failures the same reading found
};

[[nodiscard]] FailureClass classOf(FailureCode code);

/// A value, or why there is none.
template <class T>
using Result = tl::expected<T, Failure>;

[[nodiscard]] inline tl::unexpected<Failure> failed(FailureCode code, std::string place = {}, Params params = {}) {
    return tl::unexpected<Failure>(Failure{code, {}, std::move(place), std::move(params), 0});
}

template <>
inline constexpr auto namesOf<FailureCode> = std::to_array<std::pair<FailureCode, std::string_view>>({
    {FailureCode::notJson, "not-json"},
    {FailureCode::notUtf8, "not-utf8"},
    {FailureCode::fileTooLarge, "file-too-large"},
    {FailureCode::wrongFormat, "wrong-format"},
    {FailureCode::wrongVersion, "wrong-version"},
    {FailureCode::missingKey, "missing-key"},
    {FailureCode::unknownKey, "unknown-key"},
    {FailureCode::wrongType, "wrong-type"},
    {FailureCode::notADate, "not-a-date"},
    {FailureCode::notAnId, "not-an-id"},
    {FailureCode::notOneOf, "not-one-of"},
    {FailureCode::outOfRange, "out-of-range"},
    {FailureCode::tooLong, "too-long"},
    {FailureCode::duplicate, "duplicate"},
    {FailureCode::unknownTreatment, "unknown-treatment"},
    {FailureCode::wrongOrder, "wrong-order"},
    {FailureCode::notOurDatabase, "not-our-database"},
    {FailureCode::newerDatabase, "newer-database"},
    {FailureCode::damagedDatabase, "damaged-database"},
    {FailureCode::emptyFile, "empty-file"},
    {FailureCode::notAPicture, "not-a-picture"},
    {FailureCode::damagedPicture, "damaged-picture"},
    {FailureCode::pictureTooLarge, "picture-too-large"},
    {FailureCode::personExists, "person-exists"},
    {FailureCode::severalPeople, "several-people"},
    {FailureCode::unknownPerson, "unknown-person"},
    {FailureCode::notCsv, "not-csv"},
    {FailureCode::passphraseShort, "passphrase-short"},
    {FailureCode::sealDamaged, "seal-damaged"},
    {FailureCode::sealDemanding, "seal-demanding"},
    {FailureCode::wrongPassphrase, "wrong-passphrase"},
    {FailureCode::notAnAddress, "not-an-address"},
    {FailureCode::wrongPassword, "wrong-password"},
    {FailureCode::fileMissing, "file-missing"},
    {FailureCode::fileUnreadable, "file-unreadable"},
    {FailureCode::notAFile, "not-a-file"},
    {FailureCode::fileUnwritable, "file-unwritable"},
    {FailureCode::diskFull, "disk-full"},
    {FailureCode::databaseBusy, "database-busy"},
    {FailureCode::storageFailed, "storage-failed"},
    {FailureCode::dataMissing, "data-missing"},
    {FailureCode::outOfMemory, "out-of-memory"},
    {FailureCode::serverUnreachable, "server-unreachable"},
    {FailureCode::serverSlow, "server-slow"},
    {FailureCode::serverBusy, "server-busy"},
    {FailureCode::serverRefused, "server-refused"},
    {FailureCode::answerUnread, "answer-unread"},
    {FailureCode::answerTooLarge, "answer-too-large"},
    {FailureCode::notSecure, "not-secure"},
    {FailureCode::otherHost, "other-host"},
    {FailureCode::calendarMissing, "calendar-missing"},
    {FailureCode::noKeyring, "no-keyring"},
    {FailureCode::nothingThere, "nothing-there"},
    {FailureCode::changedMeanwhile, "changed-meanwhile"},
    {FailureCode::notBuilt, "not-built"},
});

}  // namespace gyeol
