#include "ui/pores/pore_values.h"
#include "ui/pores/pores.h"

namespace gyeol::ui {

std::optional<PoreValue> poreValueOf(const std::string& /*png*/) {
    return std::nullopt;
}

PorePart* makePorePart(const PageContext& /*context*/, QWidget* /*parent*/) {
    return nullptr;
}

std::vector<QStringList> poreRows(const wording::Wording& /*wording*/, const diary::Diary& /*diary*/, Date /*from*/, Date /*to*/,
                                  const PoreSource& /*source*/) {
    return {};
}

}  // namespace gyeol::ui
