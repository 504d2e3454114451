#pragma once

#include "ui/page.h"

#include <functional>

namespace gyeol::ui {

/// Whole diaries that come in from a file and go out into one, with their photographs in a folder beside it.
class DiaryTransfer : public QObject {
    Q_OBJECT

public:
    /// `begin` makes the first diary, where none is open yet; dialogs open over `window`.
    DiaryTransfer(const PageContext& context, std::function<void(const diary::Diary&)> begin, QWidget* window);

    /// Asks for a file and puts what it holds in the place of the open diary, as one act; or begins with it.
    void import();
    /// Asks for a file and writes the open diary into it.
    void exportTo();

private:
    /// The diary of a file; a sealed one asks for its passphrase. None: the person changed their mind, or was told what is wrong with it.
    [[nodiscard]] std::optional<diary::Diary> read(const std::filesystem::path& path);
    /// Brings in the photographs of an imported diary from the folder beside it, and drops the rows of those that are nowhere. False where
    /// it failed or was given up.
    [[nodiscard]] bool bringPhotographs(diary::Diary& diary, const std::filesystem::path& json);
    /// The diary with what can go out of its photographs. None where it failed or was given up.
    [[nodiscard]] std::optional<diary::Diary> takePhotographs(const std::filesystem::path& json);
    /// A copy of the file as it is. False where there is none.
    [[nodiscard]] bool backUp();
    void tell(const Failure& failure);

    PageContext context_;
    std::function<void(const diary::Diary&)> begin_;
    QWidget* window_;
};

}  // namespace gyeol::ui
