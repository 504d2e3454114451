#include "ui/labels.h"

#include "exchange/treatment_names.h"
#include "ui/qt_text.h"

namespace gyeol::ui {
namespace {

template <class Enum>
QString named(const wording::Wording& wording, std::string_view group, Enum value) {
    return fromCore(wording.say(std::string(group) + "." + std::string(nameOf(value))));
}

}  // namespace

QString kindName(const wording::Wording& wording, diary::TreatmentKind kind) {
    return named(wording, "treatment-kind", kind);
}

QString procedureName(const wording::Wording& wording, diary::ProcedureKind kind) {
    return named(wording, "procedure-kind", kind);
}

QString partName(const wording::Wording& wording, diary::Part part) {
    return named(wording, "part", part);
}

QString treatmentName(const wording::Wording& wording, const diary::Diary& diary, const std::string& treatment) {
    return fromCore(exchange::treatmentName(diary, wording, treatment));
}

QString noticeText(const wording::Wording& wording, const diary::Diary& diary, const rulebook::Notice& notice) {
    const std::string name = exchange::treatmentName(diary, wording, notice.treatment);
    return fromCore(wording.ruleSentence(notice.rule, exchange::completed(notice.params, name, notice.from, std::nullopt)));
}

QString bandText(const wording::Wording& wording, const rulebook::Band& band) {
    return fromCore(exchange::titleWithCause(wording, band.rule, band.params));
}

}  // namespace gyeol::ui
