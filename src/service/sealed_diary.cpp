#include "service/sealed_diary.h"

#include "base/file.h"
#include "exchange/diary_json.h"
#include "exchange/sealed.h"

#include <fstream>

namespace gyeol::service {

Result<std::string> sealDiary(const diary::Diary& diary, std::string_view passphrase) {
    return exchange::seal(exchange::writeDiary(diary), passphrase);
}

bool isSealedFile(const std::filesystem::path& path) {
    std::error_code error;
    if (!std::filesystem::is_regular_file(path, error)) {
        return false;  // a pipe would never end
    }
    std::string front(16, '\0');
    std::ifstream file(path, std::ios::binary);
    file.read(front.data(), static_cast<std::streamsize>(front.size()));
    front.resize(static_cast<std::size_t>(file.gcount()));
    return exchange::isSealed(front);
}

Result<diary::Diary> readSealedDiary(const std::filesystem::path& path, std::string_view passphrase) {
    auto diary = readFile(path)
                     .and_then([passphrase](const std::string& sealed) { return exchange::unseal(sealed, passphrase); })
                     .and_then([](const std::string& text) { return exchange::readDiary(text); });
    if (!diary && diary.error().file.empty()) {
        diary.error().file = path.string();
    }
    return diary;
}

}  // namespace gyeol::service
