#include "base/file.h"
#include "exchange/diary_json.h"
#include "exchange/plan_document.h"
#include "exchange/problem_json.h"

#include <iostream>

namespace {

using namespace gyeol;

template <class T>
std::string verdict(const Result<T>& read) {
    return read ? "ok" : std::string(nameOf(read.error().code)) + " " + read.error().place;
}

std::string judge(std::string_view format, const char* path) {
    const auto text = readFile(path);
    if (!text) {
        return verdict(text);
    }
    if (format == "problem") {
        return verdict(exchange::readProblem(*text));
    }
    return format == "plan" ? verdict(exchange::readPlan(*text)) : verdict(exchange::readDiary(*text));
}

}  // namespace

/// verdict diary|problem|plan FILE…: prints a line for every file, `ok` or the code and the place of the first failure.
int main(int argc, char** argv) {
    for (int i = 2; i < argc; ++i) {
        std::cout << judge(argv[1], argv[i]) << "\n";
    }
}
