#pragma once

#include "diary/diary.h"

#include <QObject>

#include <set>
#include <string>
#include <utility>

namespace gyeol::ui {

/// The treatment that a form works on. Its cards each change their own fields and look at the others; it knows no diary.
class Draft : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const diary::Treatment& treatment() const { return treatment_; }
    /// Whether anybody has said what it is; a new one is nothing yet.
    [[nodiscard]] bool hasKind() const { return hasKind_; }

    /// Puts a treatment there; the cards show it, nobody is told of an edit. What was typed wrongly is forgotten.
    void set(diary::Treatment treatment) { put(std::move(treatment), true); }
    /// The same of a new one, of which the kind is still to be said.
    void begin(diary::Treatment treatment) { put(std::move(treatment), false); }
    /// The same as something that the person did.
    void take(diary::Treatment treatment) {
        set(std::move(treatment));
        emit edited();
    }
    /// Changes some of it, as the person did.
    template <class Change>
    void edit(Change change) {
        change(treatment_);
        emit edited();
    }
    /// Changes the kind and what hangs on it.
    template <class Change>
    void editKind(Change change) {
        hasKind_ = true;
        edit(std::move(change));
    }
    /// Changes what the pack says.
    template <class Change>
    void editProduct(Change change) {
        diary::Product product = treatment_.product.value_or(diary::Product{});
        change(product);
        treatment_.product = product == diary::Product{} ? std::nullopt : std::optional(product);
        emit edited();
    }

    /// A field holds something that cannot be kept, or no longer does.
    void setWrong(const std::string& field, bool wrong) {
        if (wrong) {
            wrong_.insert(field);
        } else {
            wrong_.erase(field);
        }
    }
    [[nodiscard]] bool isSound() const { return wrong_.empty(); }

signals:
    void replaced();
    void edited();

private:
    void put(diary::Treatment treatment, bool hasKind) {
        treatment_ = std::move(treatment);
        hasKind_ = hasKind;
        wrong_.clear();
        emit replaced();
    }

    diary::Treatment treatment_ = diary::makeTreatment(diary::TreatmentId("new"), diary::TreatmentKind::other);
    bool hasKind_ = false;
    std::set<std::string> wrong_;
};

}  // namespace gyeol::ui
