#pragma once

#include "storage/backups.h"

#include <QString>
#include <QWidget>

#include <functional>
#include <optional>
#include <type_traits>
#include <utility>

namespace gyeol::ui {

/// Does long work on a thread of its own, and returns when it is done. Where it takes longer than a moment, a dialog over `window` says
/// what is done, how far it is as far as the work tells, and can give it up: the work's watch then answers false. False: it was given up.
[[nodiscard]] bool waitForWork(QWidget* window, const QString& what, const std::function<void(const storage::Watch&)>& work);

/// The same with an answer; none: it was given up.
template <class Work>
[[nodiscard]] auto waitFor(QWidget* window, const QString& what, Work work)
    -> std::optional<std::invoke_result_t<Work, const storage::Watch&>> {
    std::optional<std::invoke_result_t<Work, const storage::Watch&>> answer;
    const bool done = waitForWork(window, what, [&](const storage::Watch& watch) { answer.emplace(work(watch)); });
    return done ? std::move(answer) : std::nullopt;
}

}  // namespace gyeol::ui
