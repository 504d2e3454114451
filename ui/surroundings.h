#pragma once

#include "rulebook/rule_book.h"
#include "ui/languages.h"
#include "ui/outside_ports.h"
#include "ui/ports.h"
#include "ui/theme.h"

#include <filesystem>

namespace gyeol::ui {

/// What the window stands on; made at the edge and handed in. Everything in it outlives the window.
struct Surroundings {
    rulebook::RuleBook book;
    Languages& languages;
    Theme& theme;
    const Clock& clock;
    Prompts& prompts;
    Preferences& preferences;
    OutsidePorts outside;
    std::filesystem::path data;   ///< rule book, sentences, examples
    std::filesystem::path diary;  ///< where a person's diary is made at the first start
};

}  // namespace gyeol::ui
