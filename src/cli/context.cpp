#include "cli/context.h"

namespace gyeol::cli {

namespace {

ExitStatus statusOf(FailureCode code) {
    if (code == FailureCode::notBuilt) {
        return ExitStatus::environment;
    }
    return classOf(code) == FailureClass::environment ? ExitStatus::environment : ExitStatus::badInput;
}

}  // namespace

Outcome succeeded(std::string out) {
    return {ExitStatus::done, std::move(out), std::nullopt, {}};
}

Outcome failedBy(Failure failure) {
    const ExitStatus status = statusOf(failure.code);
    return {status, {}, std::move(failure), {}};
}

Outcome failedBy(Failure failure, const std::filesystem::path& file) {
    if (failure.file.empty()) {
        failure.file = file.string();
    }
    return failedBy(std::move(failure));
}

Outcome failedByData(Failure failure) {
    return {ExitStatus::environment, {}, std::move(failure), {}};
}

Outcome wronglyUsed(std::string line) {
    return {ExitStatus::usage, {}, std::nullopt, std::move(line)};
}

}  // namespace gyeol::cli
