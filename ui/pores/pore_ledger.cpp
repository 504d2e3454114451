#include "ui/pores/pore_ledger.h"

#include "service/pore_shots.h"

#include <algorithm>

namespace gyeol::ui {
namespace {

constexpr std::size_t atOnce = 12;  ///< shots, between two looks at the window

}  // namespace

PoreLedger::PoreLedger(DiaryDesk& desk, QObject* parent) : QObject(parent), desk_(desk), thinking_(new Thinking(this)) {
    connect(&desk_, &DiaryDesk::replaced, this, [this] {
        thinking_->forget();
        values_.clear();
    });
}

std::vector<std::string> PoreLedger::unknown() const {
    std::vector<std::string> files;
    for (const diary::Photograph& photograph : desk_.diary().photographs) {
        if (service::isPoreShot(photograph) && !values_.contains(photograph.file)) {
            files.push_back(photograph.file);
        }
    }
    return files;
}

int PoreLedger::waiting() const {
    return static_cast<int>(unknown().size());
}

void PoreLedger::refresh() {
    std::vector<std::string> files = unknown();
    if (files.empty()) {
        return;
    }
    // The newest first: they are looked at.
    files.erase(files.begin(), files.end() - static_cast<std::ptrdiff_t>(std::min(files.size(), atOnce)));
    thinking_->ask(
        [files, diary = desk_.path()] {
            service::Photographs photographs(diary, storage::Access::read);
            Values values;
            for (const std::string& file : files) {
                // One that cannot be read at the moment is asked for again when the page is looked at the next time.
                if (const auto bytes = photographs.read(file)) {
                    values[file] = *bytes ? poreValueOf(**bytes) : std::nullopt;
                }
            }
            return values;
        },
        [this](Values values) {
            if (values.empty() || desk_.isEmpty()) {
                return;
            }
            values_.merge(values);
            emit changed();
            refresh();
        });
}

std::optional<PoreValue> PoreLedger::of(const std::string& file) const {
    const auto found = values_.find(file);
    return found == values_.end() ? std::nullopt : found->second;
}

}  // namespace gyeol::ui
