#pragma once

#include "base/result.h"

#include <SQLiteCpp/Exception.h>
#include <filesystem>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <utility>

/// Inside storage what goes wrong is an exception, which rolls the transaction back; at the surface each becomes a Failure.
namespace gyeol::storage {

/// A value in the file is not one that this program writes: NULL, of a wrong type, an unknown name, no date.
class Damaged : public std::runtime_error {
public:
    explicit Damaged(std::string place) : std::runtime_error(place) {}
};

/// A failure that already has its code.
class Refused : public std::exception {
public:
    explicit Refused(FailureCode code, std::string place = {}, Params params = {})
        : failure_{code, {}, std::move(place), std::move(params), 0} {}
    explicit Refused(Failure failure) : failure_(std::move(failure)) {}
    [[nodiscard]] const Failure& failure() const { return failure_; }
    [[nodiscard]] const char* what() const noexcept override { return "refused"; }

private:
    Failure failure_;
};

/// What SQLite reports, as one of our codes; a code without a name of its own carries SQLite's text.
[[nodiscard]] Failure failureOf(const SQLite::Exception& error);

/// Runs `act` and gives back its value, or as a Failure about `file` what it threw.
template <class Act>
[[nodiscard]] auto guarded(const std::filesystem::path& file, Act&& act) -> Result<std::invoke_result_t<Act>> {
    const auto about = [&](Failure failure) {
        if (failure.file.empty()) {
            failure.file = file.string();
        }
        return tl::unexpected<Failure>(std::move(failure));
    };
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<Act>>) {
            std::forward<Act>(act)();
            return {};
        } else {
            return std::forward<Act>(act)();
        }
    } catch (const Refused& refused) {
        return about(refused.failure());
    } catch (const Damaged& damaged) {
        return about({FailureCode::damagedDatabase, {}, damaged.what(), {}, 0});
    } catch (const SQLite::Exception& error) {
        return about(failureOf(error));
    } catch (const std::filesystem::filesystem_error& error) {
        return about({error.code() == std::errc::no_space_on_device ? FailureCode::diskFull : FailureCode::storageFailed,
                      {},
                      {},
                      {{"text", std::string(error.code().message())}},
                      0});
    }
}

}  // namespace gyeol::storage
