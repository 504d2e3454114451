#include "ui/week/level_chips.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>

namespace gyeol::ui {

LevelChips::LevelChips(const QString& name, std::vector<Level> levels, int most, const QString& unit, QWidget* parent)
    : QWidget(parent), levels_(std::move(levels)), group_(new QButtonGroup(this)), number_(new QSpinBox(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    group_->setExclusive(false);  // a second press on a level says "unknown" again
    for (std::size_t place = 0; place < levels_.size(); ++place) {
        auto* chip = new QToolButton(this);
        chip->setText(levels_[place].word);
        chip->setObjectName(QStringLiteral("level_%1").arg(place));
        chip->setAccessibleName(tr("%1: %2", "measure: level").arg(name, levels_[place].word));
        chip->setCheckable(true);
        chip->setFocusPolicy(Qt::StrongFocus);
        group_->addButton(chip, static_cast<int>(place));
        row->addWidget(chip);
    }
    row->addStretch(1);
    number_->setRange(-1, most);
    number_->setValue(-1);
    number_->setSpecialValueText(tr("unknown"));
    number_->setSuffix(unit.isEmpty() ? unit : QLatin1Char(' ') + unit);
    number_->setAccessibleName(name);
    number_->setMinimumWidth(104);
    row->addWidget(number_);
    connect(group_, &QButtonGroup::idClicked, this, [this](int place) {
        setValue(group_->button(place)->isChecked() ? std::optional(levels_[static_cast<std::size_t>(place)].meaning) : std::nullopt);
    });
    connect(number_, &QSpinBox::valueChanged, this, &LevelChips::showLevel);
}

std::optional<int> LevelChips::value() const {
    return number_->value() < 0 ? std::nullopt : std::optional(number_->value());
}

void LevelChips::setValue(std::optional<int> value) {
    number_->setValue(value.value_or(-1));
    showLevel();
}

void LevelChips::showLevel() {
    int level = -1;
    for (std::size_t place = 0; place < levels_.size(); ++place) {
        if (value() && *value() >= levels_[place].from) {
            level = static_cast<int>(place);
        }
    }
    for (QAbstractButton* chip : group_->buttons()) {
        chip->setChecked(group_->id(chip) == level);
    }
}

}  // namespace gyeol::ui
